import type { BuyerKey } from '../notes/index.ts';
import type { Thread } from '../thread/index.ts';

/** The buyer of a conversation as the notes know him, null where no message is known to be a buyer's. */
export function buyerOf(thread: Thread): BuyerKey | null {
  const authors = thread.messages.filter((message) => message.from === 'buyer').map((message) => message.author);
  const address = authors.find((author) => author?.address)?.address;
  const name = authors.find((author) => author?.name)?.name;
  if (!address && !name) return null;
  return { site: thread.site, ...(address ? { address } : {}), ...(name ? { name } : {}) };
}

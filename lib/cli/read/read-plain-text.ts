import type { Ticket } from '../../mailbox/index.ts';
import { type Message, prepareThread, type Role } from '../../thread/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';

const SPEAKER =
  /^\s{0,3}(buyer|customer|client|seller|shop|agent|support|me|platform|marketplace)\s?(?:[,([]\s?([^\])\n:]{0,40}(?::\d\d[^\])\n:]{0,20})?)[\])]?)?\s?:\s*/i;
const ROLES: Readonly<Record<string, Role>> = {
  buyer: 'buyer',
  customer: 'buyer',
  client: 'buyer',
  seller: 'seller',
  shop: 'seller',
  agent: 'seller',
  support: 'seller',
  me: 'seller',
  platform: 'platform',
  marketplace: 'platform',
};

/**
 * The ticket of a text: messages that begin with a word for who speaks (`Buyer:`, `Seller:` …), else the whole as one
 * message whose writer is not known. Quoted mail in it is brought back as messages of its own.
 */
export function readPlainText(text: string, id: string): Result<Ticket, string> {
  const messages: { from: Role; lines: string[]; atText?: string }[] = [];
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const match = line.length < 4000 ? SPEAKER.exec(line) : null;
    const role = match?.[1] === undefined ? undefined : ROLES[match[1].toLowerCase()];
    if (role !== undefined && match) {
      const atText = match[2]?.trim();
      messages.push({ from: role, lines: [line.slice(match[0].length)], ...(atText ? { atText } : {}) });
    } else if (messages.length === 0) messages.push({ from: 'unknown', lines: [line] });
    else messages.at(-1)?.lines.push(line);
  }
  const read = messages.map(
    ({ from, lines, atText }): Message => ({
      from,
      text: lines.join('\n').trim(),
      ...(atText !== undefined && { atText }),
    }),
  );
  const spoken = read.filter((message) => message.text !== '');
  if (spoken.length === 0) return fail('no text in it');
  return succeed({
    id,
    request: { thread: prepareThread({ key: id, site: 'text', messages: spoken }), orders: [], settings: {} },
  });
}

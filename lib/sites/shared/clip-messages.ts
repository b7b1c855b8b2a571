import type { Message } from '../../thread/index.ts';

const MAX_MESSAGES = 1_000;
const MAX_TOTAL = 2 * 1024 * 1024;

/** More than a reading gives: some of what is built like a message is none. */
const MAX_ITEMS = 1_200;

/** The first item of a conversation and its newest ones, oldest first: a page may hold more than can be read at once. */
export const firstAndNewest = <Item>(items: readonly Item[]): readonly Item[] =>
  items.length <= MAX_ITEMS ? items : [...items.slice(0, 1), ...items.slice(1 - MAX_ITEMS)];

/** Messages within the caps of one reading, and how many older ones were left out. */
export interface ClippedMessages {
  readonly messages: readonly Message[];
  readonly dropped: number;
}

/**
 * Keeps the first message, which usually states the order, and the newest ones up to 1,000 messages and 2 Mi UTF-16
 * units of text. Oldest first, in and out.
 */
export function clipMessages(messages: readonly Message[]): ClippedMessages {
  const [first, ...later] = messages;
  if (!first) return { messages, dropped: 0 };
  let total = first.text.length;
  let from = later.length;
  while (from > 0 && later.length - from < MAX_MESSAGES - 1) {
    total += later[from - 1]?.text.length ?? 0;
    if (total > MAX_TOTAL) break;
    from -= 1;
  }
  return from === 0 ? { messages, dropped: 0 } : { messages: [first, ...later.slice(from)], dropped: from };
}

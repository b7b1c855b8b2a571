import type { Thread } from '../thread/index.ts';
import type { OpenCase, ThreadOrigin } from './panel-state.ts';

/** Time after which a page that looked caught between two tickets is looked at again, ms. */
export const SECOND_LOOK_MS = 800;

const ENOUGH_LETTERS = 120;

/** Beginning of a message, the same whether the page shows it or quotes it. */
const beginningOf = (text: string): string =>
  text
    .slice(0, 1_000)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, ENOUGH_LETTERS);

const endsOf = ({ messages }: Thread): readonly string[] =>
  [messages[0], messages.at(-1)].map((message) => beginningOf(message?.text ?? ''));

/** Whether the first or last message of a conversation is among those of another reading. */
export function sharesWords(known: Thread, next: Thread): boolean {
  const beginnings = new Set(next.messages.map(({ text }) => beginningOf(text)));
  return endsOf(known).some((end) => beginnings.has(end));
}

const hasSameWords = (a: Thread, b: Thread): boolean =>
  a.messages.length === b.messages.length && endsOf(a).every((end, index) => end === endsOf(b)[index]);

// The first word of a mark names the document that gave the reading.
const documentOf = (from: ThreadOrigin): string | null =>
  from.kind === 'page' ? (from.reading.split(' ')[0] ?? '') : null;

/** Whether two readings came from one document, as where an application opens another ticket without loading a page. */
export const isSameDocument = (a: ThreadOrigin, b: ThreadOrigin): boolean =>
  documentOf(a) !== null && documentOf(a) === documentOf(b);

/**
 * Whether a page was read in the midst of opening another ticket: in one document the key changed and not a word, or every
 * word and not the key. What was read then is half one ticket and half another.
 */
export function isBetweenTickets(before: OpenCase, next: Pick<OpenCase, 'thread' | 'from'>): boolean {
  if (!isSameDocument(before.from, next.from)) return false;
  return before.threadKey === next.thread.key
    ? !sharesWords(before.thread, next.thread)
    : hasSameWords(before.thread, next.thread);
}

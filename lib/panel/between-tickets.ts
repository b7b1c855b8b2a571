import type { Thread } from '../thread/index.ts';
import type { OpenCase, ThreadOrigin } from './panel-state.ts';

/** Time after which a page that looked caught between two tickets is looked at again, ms. */
export const SECOND_LOOK_MS = 800;

// The first word of a mark names the document that gave the reading.
const documentOf = (from: ThreadOrigin): string | null =>
  from.kind === 'page' ? (from.reading.split(' ')[0] ?? '') : null;

const endsOf = ({ messages }: Thread): readonly (string | undefined)[] => [messages[0]?.text, messages.at(-1)?.text];

const hasSameWords = (a: Thread, b: Thread): boolean =>
  a.messages.length === b.messages.length && endsOf(a).every((end, index) => end === endsOf(b)[index]);

const sharesWords = (a: Thread, b: Thread): boolean =>
  endsOf(a).some((end) => b.messages.some(({ text }) => text === end));

/**
 * Whether a page was read in the midst of opening another ticket: in one document the key changed and not a word, or every
 * word and not the key. What was read then is half one ticket and half another.
 */
export function isBetweenTickets(before: OpenCase, next: Pick<OpenCase, 'thread' | 'from'>): boolean {
  const document = documentOf(before.from);
  if (document === null || document !== documentOf(next.from)) return false;
  return before.threadKey === next.thread.key
    ? !sharesWords(before.thread, next.thread)
    : hasSameWords(before.thread, next.thread);
}

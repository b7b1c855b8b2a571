import { foldText } from '../../text/index.ts';

const KEY_LENGTH = 600;

/** Letters and digits of a text alone: two copies of a mail have the same key however they were wrapped. */
export const textKey = (text: string): string =>
  foldText(text.slice(0, KEY_LENGTH * 3))
    .folded.replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, KEY_LENGTH);

/** Whether two keys are of the same text; one may be cut off, as clipped quotes are. */
export function isSameText(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 48 && long.startsWith(short);
}

import type { Label } from './label.ts';
import { LABELS } from './labels.ts';

const labelOfWords = new Map(LABELS.flatMap((label) => label.words.map((words) => [words, label] as const)));

/** The label that a text is as a whole, whatever its case and with or without a colon. */
export const labelNamed = (text: string): Label | undefined =>
  labelOfWords.get(
    text
      .trim()
      .toLowerCase()
      .replace(/\s*[:#.]$/, ''),
  );

/** All label words by their first letter, longest first. */
const byFirstLetter = Map.groupBy(
  [...labelOfWords.keys()].sort((a, b) => b.length - a.length),
  (words) => words.charAt(0),
);

/**
 * The longest label words that stand at an offset of a text in small letters and before an offset that fits;
 * undefined where none do.
 */
export const labelWordsAt = (lower: string, at: number, fits: (end: number) => boolean): string | undefined =>
  byFirstLetter.get(lower.charAt(at))?.find((words) => lower.startsWith(words, at) && fits(at + words.length));

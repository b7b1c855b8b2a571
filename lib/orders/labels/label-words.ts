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

/** All label words as one regular-expression alternation, longest first. */
export const LABEL_WORDS_PATTERN = [...labelOfWords.keys()]
  .sort((a, b) => b.length - a.length)
  .map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .join('|');

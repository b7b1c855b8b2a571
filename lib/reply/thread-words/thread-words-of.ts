import type { Case } from '../../case/index.ts';
import { GERMAN_THREAD_WORDS } from './de.ts';
import { ENGLISH_THREAD_WORDS } from './en.ts';
import { SPANISH_THREAD_WORDS } from './es.ts';
import { FRENCH_THREAD_WORDS } from './fr.ts';
import { ITALIAN_THREAD_WORDS } from './it.ts';
import { JAPANESE_THREAD_WORDS } from './ja.ts';
import { PORTUGUESE_THREAD_WORDS } from './pt.ts';
import type { NamedWords, ThreadWords } from './thread-words.ts';
import { CHINESE_THREAD_WORDS } from './zh.ts';

/** Words that decide on lines, by ISO 639-1 code. Adding a language is a file and a line here. */
const THREAD_WORDS: Readonly<Record<string, ThreadWords>> = {
  en: ENGLISH_THREAD_WORDS,
  de: GERMAN_THREAD_WORDS,
  fr: FRENCH_THREAD_WORDS,
  es: SPANISH_THREAD_WORDS,
  it: ITALIAN_THREAD_WORDS,
  pt: PORTUGUESE_THREAD_WORDS,
  ja: JAPANESE_THREAD_WORDS,
  zh: CHINESE_THREAD_WORDS,
};

/** The lists for the languages a thread is written in, the latest language first, and English, which people mix in. */
export function threadWordsOf(subject: Case): readonly ThreadWords[] {
  const codes = subject.messages.map((reading) => reading.language).toReversed();
  return [...new Set([...codes, 'en'])].flatMap((code) =>
    Object.hasOwn(THREAD_WORDS, code) ? (THREAD_WORDS[code] ?? []) : [],
  );
}

/** Id of the first words of the lists that are found in a text in lower case; undefined where none is. */
export const findNamed = (lists: readonly (readonly NamedWords[])[], text: string): string | undefined =>
  lists.flat().find(([words]) => words.test(text))?.[1];

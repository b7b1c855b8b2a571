const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/gu;
const OTHER_WORD = /[\p{Script=Latin}\p{N}][^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]*/gu;

/**
 * Length of a text without blanks between words, in English words: so many characters say what one word says, and a run
 * of Latin letters or digits is a word.
 */
export function eastAsianLength(text: string, charactersPerWord: number): number {
  const characters = text.match(EAST_ASIAN)?.length ?? 0;
  const others = text.match(OTHER_WORD)?.length ?? 0;
  return Math.ceil(characters / charactersPerWord) + others;
}

const OWN_SCRIPT = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]+$/u;

/** Whether a name is written in Chinese or Japanese script alone, so that it needs no quotation marks in a sentence. */
export const isEastAsianName = (name: string): boolean => OWN_SCRIPT.test(name);

const LEADING_TITLE =
  /^(mr|mrs|ms|miss|mx|dr|prof|sir|madam|herr|frau|monsieur|madame|mme|señor|señora|signora|signor|sr\.ª|sra|sr)(?!\p{L})\.?\s*/iu;

/** A name without the western title before it, and that title in lower case. */
export function withoutTitle(name: string): { readonly name: string; readonly title: string } {
  const title = LEADING_TITLE.exec(name);
  const rest = title === null ? '' : name.slice(title[0].length);
  return title === null || rest === '' ? { name, title: '' } : { name: rest, title: title[1]?.toLowerCase() ?? '' };
}

/** `2026-03-03` as its numbers without leading zeros. */
export const numbersOfDay = (day: string): { readonly month: number; readonly date: number } => ({
  month: Number(day.slice(5, 7)),
  date: Number(day.slice(8)),
});

/** Gender of a noun. */
export type Gender = 'masculine' | 'feminine';

/** What a language says about the gender of nouns and how it puts one into a sentence. */
export interface NounGrammar {
  /** Words that stand before a noun of one thing and show its gender, in lower case. */
  readonly before: Readonly<Record<Gender, readonly string[]>>;
  /** Endings that show the gender; the first that fits. */
  readonly endings: readonly (readonly [RegExp, Gender])[];
  /** Words that link a noun to what tells it apart, as "de" in "máquina de costura". */
  readonly links: readonly string[];
  /** The name with the article of its gender. */
  readonly withArticle: (name: string, gender: Gender) => string;
  /** A sentence part for a name whose gender is not known, such as "the product" and the name in quotes. */
  readonly quoted: (name: string) => string;
}

const WORD = /[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*/gu;

const wordsOf = (text: string): readonly string[] => text.match(WORD) ?? [];

/** The gender people in the thread gave the noun, by the word they put before it. */
function genderInThread(noun: string, said: readonly string[], grammar: NounGrammar): Gender | undefined {
  const before = new Set(said.filter((_, index) => said[index + 1] === noun));
  const isBefore = (gender: Gender): boolean => grammar.before[gender].some((word) => before.has(word));
  if (isBefore('feminine') === isBefore('masculine')) return undefined;
  return isBefore('feminine') ? 'feminine' : 'masculine';
}

/** A first letter in lower case where only the title gave it its capital. */
const asCommonNoun = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/**
 * A product name as a part of a sentence: with its article where the thread or the form of its first word shows the
 * gender, in quotes after a word for "product" otherwise, as for names in another language and for several things.
 */
export function nounPhrase(label: string, thread: string, grammar: NounGrammar): string {
  const [first = '', second = ''] = wordsOf(label).map((word) => word.toLowerCase());
  if (first === '' || !label.toLowerCase().startsWith(first)) return grammar.quoted(label);
  const said = wordsOf(thread).map((word) => word.toLowerCase());
  const known = genderInThread(first, said, grammar);
  if (known !== undefined) return grammar.withArticle(asCommonNoun(label), known);
  const isOfLanguage = grammar.links.includes(second) || said.includes(first);
  const guessed = isOfLanguage ? grammar.endings.find(([ending]) => ending.test(first))?.[1] : undefined;
  return guessed === undefined ? grammar.quoted(label) : grammar.withArticle(asCommonNoun(label), guessed);
}

import learned from './learned.json' with { type: 'json' };
import valence from './valence.json' with { type: 'json' };

/** Words with a number each. */
export type WordStrengths = ReadonlyMap<string, number>;

const strengthsOf = (words: Readonly<Record<string, string>>, step: number): WordStrengths =>
  new Map(
    Object.entries(words).flatMap(([steps, list]) =>
      list.split(' ').map((word) => [word, Number(steps) * step] as const),
    ),
  );

/** Strength of a word, −4 (bitter) to 4 (glad). Source: the VADER lexicon (MIT), rounded to halves. */
const STRENGTH = strengthsOf(valence.words, 0.5);

/** How much better or worse than usual texts with a word are rated, in spreads; words of the lexicon are left out. */
const LEARNED = strengthsOf(learned.words, 0.05);

const WORD = /[a-z][a-z']*/g;
const MOST_WORDS = 1_500;
const NEGATORS = new Set(
  'not no never none nobody nothing neither nor without cannot hardly barely dont didnt doesnt isnt wasnt wont cant'.split(
    ' ',
  ),
);
const BOOSTERS = new Set(
  'very really extremely so absolutely totally completely utterly incredibly quite too such highly deeply truly beyond'.split(
    ' ',
  ),
);
const DAMPERS = new Set('slightly somewhat little bit kinda sorta almost partly'.split(' '));
const NEGATED = -0.74;
const NEGATED_UNRATED = -0.5;
const STEP = 0.3;
const SHOUTED = 0.7;
/** Of two halves joined by "but" the second is what is meant. */
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;

/** The words of a text that carry a feeling, with their strength where they stand, and how many words there are. */
export interface Valences {
  readonly words: number;
  readonly strengths: readonly number[];
  /** Sum over the words that are in no lexicon, by how texts that hold them were rated; above nought is glad. */
  readonly learned: number;
  /** Words that speak to the reader: "you", "your". */
  readonly addressed: number;
}

const isNegator = (word: string): boolean => NEGATORS.has(word) || word.endsWith("n't");

function strengthAt(words: readonly string[], index: number, isShouted: boolean): number {
  const word = words[index] ?? '';
  let strength = STRENGTH.get(word) ?? 0;
  if (strength === 0) return 0;
  const sign = Math.sign(strength);
  if (isShouted) strength += sign * SHOUTED;
  let isNegated = false;
  for (let back = Math.max(0, index - 3); back < index; back += 1) {
    const before = words[back] ?? '';
    if (BOOSTERS.has(before)) strength += sign * STEP;
    if (DAMPERS.has(before)) strength -= sign * STEP;
    if (isNegator(before)) isNegated = true;
  }
  return isNegated ? strength * NEGATED : strength;
}

/** The words of a folded text with where they begin, as far as they are read. */
const wordsOf = (folded: string): readonly { readonly word: string; readonly start: number }[] =>
  [...folded.slice(0, 12_000).matchAll(WORD)]
    .slice(0, MOST_WORDS)
    .map(({ 0: word, index }) => ({ word: word.replace(/'s$/, ''), start: index }));

/** Weight of a word the lexicon has no strength for: 1, or −½ within two words of a negator; 0 for words it has. */
function unratedAt(words: readonly string[], index: number): number {
  if (STRENGTH.has(words[index] ?? '')) return 0;
  return isNegator(words[index - 1] ?? '') || isNegator(words[index - 2] ?? '') ? NEGATED_UNRATED : 1;
}

/** The words of a folded text that the lexicon has no strength for, with their weights. */
export function unratedWords(folded: string): readonly (readonly [word: string, weight: number])[] {
  const words = wordsOf(folded).map(({ word }) => word);
  return words.map((word, index) => [word, unratedAt(words, index)] as const).filter(([, weight]) => weight !== 0);
}

/** Reads the feeling words of an English text; `folded` and `normal` have the same length. */
export function readValences(folded: string, normal: string, learnedStrengths: WordStrengths = LEARNED): Valences {
  const found = wordsOf(folded);
  const words = found.map(({ word }) => word);
  const isAllShouted = !/[a-z]/.test(normal);
  const but = words.lastIndexOf('but');
  let learnt = 0;
  let addressed = 0;
  const strengths: number[] = [];
  for (const [index, { word, start }] of found.entries()) {
    const known = learnedStrengths.get(word);
    if (known !== undefined) learnt += known * unratedAt(words, index);
    if (/^you(?:r|rs)?$/.test(word)) addressed += 1;
    const isShouted = !isAllShouted && word.length > 2 && /^[A-Z]+$/.test(normal.slice(start, start + word.length));
    const strength = strengthAt(words, index, isShouted);
    if (strength !== 0) strengths.push(but < 0 ? strength : strength * (index < but ? BEFORE_BUT : AFTER_BUT));
  }
  return { words: words.length, strengths, learned: learnt, addressed };
}

import valence from './valence.json' with { type: 'json' };

/** Strength of a word, −4 (bitter) to 4 (glad). Source: the VADER lexicon (MIT), rounded to halves. */
const STRENGTH = new Map(
  Object.entries(valence.words).flatMap(([halves, words]) =>
    words.split(' ').map((word) => [word, Number(halves) / 2] as const),
  ),
);

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
const STEP = 0.3;
const SHOUTED = 0.7;
/** Of two halves joined by "but" the second is what is meant. */
const BEFORE_BUT = 0.5;
const AFTER_BUT = 1.5;

/** The words of a text that carry a feeling, with their strength where they stand, and how many words there are. */
export interface Valences {
  readonly words: number;
  readonly strengths: readonly number[];
  /** Words that speak to the reader: "you", "your". */
  readonly addressed: number;
}

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
    if (NEGATORS.has(before) || before.endsWith("n't")) isNegated = true;
  }
  return isNegated ? strength * NEGATED : strength;
}

/** Reads the feeling words of an English text; `folded` and `normal` have the same length. */
export function readValences(folded: string, normal: string): Valences {
  const found = [...folded.slice(0, 12_000).matchAll(WORD)].slice(0, MOST_WORDS);
  const words = found.map(([word]) => word.replace(/'s$/, ''));
  const isAllShouted = !/[a-z]/.test(normal);
  const but = words.lastIndexOf('but');
  const strengths = words.flatMap((word, index) => {
    const start = found[index]?.index ?? 0;
    const isShouted = !isAllShouted && word.length > 2 && /^[A-Z]+$/.test(normal.slice(start, start + word.length));
    const strength = strengthAt(words, index, isShouted);
    if (strength === 0) return [];
    return [but < 0 ? strength : strength * (index < but ? BEFORE_BUT : AFTER_BUT)];
  });
  return { words: words.length, strengths, addressed: words.filter((word) => /^you(?:r|rs)?$/.test(word)).length };
}

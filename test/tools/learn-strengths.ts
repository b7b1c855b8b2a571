import { unratedWords } from '../../lib/case/mood/read-valences.ts';
import { foldText } from '../../lib/text/index.ts';

/** A text with what people felt of it: the higher the gladder, on any scale. */
export interface RatedText {
  readonly text: string;
  readonly rating: number;
}

/** So many texts of the usual rating every word is thought to have been in besides: rare words say little. */
const PRIOR = 12;
/** Weaker strengths are left out: they are more chance than meaning. */
const WEAKEST = 0.15;

function meanAndSpread(texts: readonly RatedText[]): readonly [mean: number, spread: number] {
  const mean = texts.reduce((sum, { rating }) => sum + rating, 0) / texts.length;
  const squares = texts.reduce((sum, { rating }) => sum + (rating - mean) ** 2, 0);
  return [mean, Math.sqrt(squares / texts.length) || 1];
}

/**
 * How much gladder or more bitter than usual texts with a word were rated, in spreads of their own set, for words that the
 * lexicon does not have. Shrunk towards nought; in twentieths, as they are shipped.
 */
export function learnStrengths(sources: readonly (readonly RatedText[])[]): ReadonlyMap<string, number> {
  const sums = new Map<string, { sum: number; texts: number }>();
  for (const texts of sources) {
    const [mean, spread] = meanAndSpread(texts);
    for (const { text, rating } of texts) {
      // A word counts once a text, where it stands first.
      const signs = new Map([...unratedWords(foldText(text).folded)].reverse());
      for (const [word, sign] of signs) {
        const entry = sums.get(word) ?? { sum: 0, texts: 0 };
        sums.set(word, { sum: entry.sum + (sign * (rating - mean)) / spread, texts: entry.texts + 1 });
      }
    }
  }
  const strengths = [...sums].map(([word, { sum, texts }]) => [word, sum / (texts + PRIOR)] as const);
  return new Map(
    strengths
      .filter(([, strength]) => Math.abs(strength) >= WEAKEST)
      .map(([word, strength]) => [word, Math.round(strength * 20) / 20] as const),
  );
}

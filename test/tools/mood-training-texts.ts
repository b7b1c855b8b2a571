import { partOf } from '../bench/understanding/corpus.ts';
import {
  type ForumPost,
  forumPosts,
  ratedSentences,
  ratedTexts,
  readControlPosts,
  readFelt,
  wholeTexts,
} from '../bench/understanding/read-felt.ts';
import type { RatedText } from './learn-strengths.ts';

/** A text that people felt to be hot or not. */
interface FeltHere {
  readonly text: string;
  readonly isHot: boolean;
}

/** A set of texts, and whether the shipped weights may see it: what the bench measures they never do. */
export interface MoodSet {
  readonly name: string;
  readonly isTraining: boolean;
  /** The set of ratings its texts are from: word strengths learned there are not used on them. Null: from none. */
  readonly origin: string | null;
  readonly texts: readonly FeltHere[];
}

const MOST = 4_000;
const JOINED = 2_000;

/** So many at most, hot ones first, spread over the set. */
function thinned(texts: MoodSet['texts']): MoodSet['texts'] {
  const spread = (list: MoodSet['texts'], most: number): MoodSet['texts'] =>
    list.length <= most
      ? list
      : list.filter((_, i) => Math.floor((i * most) / list.length) !== Math.floor(((i - 1) * most) / list.length));
  const hot = spread(
    texts.filter(({ isHot }) => isHot),
    MOST / 2,
  );
  return [
    ...hot,
    ...spread(
      texts.filter(({ isHot }) => !isHot),
      MOST - hot.length,
    ),
  ];
}

/** The same sequence of numbers from 0 to 1 each time. */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

/**
 * Longer texts out of short ones: two to ten of a set at a time, in a mixture of its own. Hot where at least half of them are,
 * calm where at most a quarter is; what lies between is left out. They teach how features grow with the length of a mail.
 */
function joined(texts: MoodSet['texts']): MoodSet['texts'] {
  const next = sequence();
  const pick = (list: MoodSet['texts']): FeltHere =>
    list[Math.floor(next() * list.length)] ?? { text: '', isHot: false };
  const hot = texts.filter(({ isHot }) => isHot);
  const calm = texts.filter(({ isHot }) => !isHot);
  return Array.from({ length: JOINED }).flatMap(() => {
    const share = next();
    const parts = Array.from({ length: 2 + Math.floor(next() * 9) }, () => pick(next() < share ? hot : calm));
    const hotShare = parts.filter(({ isHot }) => isHot).length / parts.length;
    if (hotShare > 0.25 && hotShare < 0.5) return [];
    return [{ text: parts.map(({ text }) => text).join(' '), isHot: hotShare >= 0.5 }];
  });
}

const gladnessOf = ({ ekman }: ForumPost): number =>
  (ekman.includes('joy') ? 1 : 0) - (ekman.includes('anger') || ekman.includes('disgust') ? 1 : 0);

/** The ratings word strengths are learned from, by the name of their set; none is of products or customers. */
export function readRatings(folder: string): ReadonlyMap<string, readonly RatedText[]> {
  const isSeen = ({ text }: RatedText): boolean => partOf(text) === 'tuned';
  return new Map<string, readonly RatedText[]>([
    ['films', ratedSentences(folder, 'movieReviewSnippets')],
    ['editorials', ratedSentences(folder, 'nytEditorialSnippets')],
    ['tweets', ratedSentences(folder, 'tweets').filter(isSeen)],
    ['forum', forumPosts(folder, 'train.jsonl.gz').map((post) => ({ text: post.text, rating: gladnessOf(post) }))],
  ]);
}

/** The sets the weights are made from, and those that only measure them. */
export function readMoodTraining(folder: string): readonly MoodSet[] {
  const felt = readFelt(folder);
  const of = (set: string): MoodSet['texts'] => felt.filter((one) => one.set === set);
  const half = (set: string, isTraining: boolean): MoodSet['texts'] =>
    thinned(of(set).filter(({ text }) => (partOf(text) === 'tuned') === isTraining));
  const forum = thinned(readControlPosts(folder));
  const films = thinned(ratedTexts(folder, 'movieReviewSnippets', 'films'));
  const training = (name: string, origin: string | null, texts: MoodSet['texts']): MoodSet => ({
    name,
    isTraining: true,
    origin,
    texts,
  });
  const measured = (name: string, texts: MoodSet['texts']): MoodSet => ({
    name,
    isTraining: false,
    origin: null,
    texts,
  });
  return [
    training('forum posts (train)', 'forum', forum),
    training('forum posts, joined', 'forum', joined(forum)),
    training('film reviews', 'films', films),
    training('film reviews, joined', 'films', joined(films)),
    training('editorials', 'editorials', wholeTexts(folder, 'nytEditorialSnippets', 'editorials')),
    training('abusive tweets (half)', null, half('abusive tweets', true)),
    training('rated tweets (half)', 'tweets', half('rated tweets', true)),
    measured('forum posts (dev)', of('forum posts')),
    measured('abusive tweets (other half)', half('abusive tweets', false)),
    measured('rated tweets (other half)', half('rated tweets', false)),
    measured('product reviews', of('product reviews')),
    measured('sentences of product reviews', of('sentences of product reviews')),
  ];
}

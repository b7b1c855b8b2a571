import type { FeltText } from './corpus.ts';
import { cellsOf, linesOf, textOf } from './read-data-folder.ts';

/** Means of twenty people's ratings, −4 to 4: a bitter sentence, and one that surely is not. Between them people disagree. */
const BITTER = -1.5;
const CALM = -0.25;

/** A sentence of vaderSentiment's ground truth, with the mean of its ratings and the text it is a sentence of. */
export interface RatedSentence {
  readonly whole: string;
  readonly rating: number;
  readonly text: string;
}

/** The rated sentences of one file, in their order. */
export const ratedSentences = (folder: string, file: string): readonly RatedSentence[] =>
  textOf(folder, `vader/${file}_GroundTruth.txt`)
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [id = '', mean, text] = line.split('\t');
      return text === undefined ? [] : [{ whole: id.replace(/_.*/, ''), rating: Number(mean), text: text.trim() }];
    });

/** Rated sentences that are clearly bitter or clearly not. */
export const ratedTexts = (folder: string, file: string, set: string): readonly FeltText[] =>
  ratedSentences(folder, file)
    .filter(({ rating }) => rating <= BITTER || rating >= CALM)
    .map(({ rating, text }) => ({ set, text, isHot: rating <= BITTER }));

/** Whole texts put together again from their sentences; hot is the quarter with the most bitter sentences. */
export function wholeTexts(folder: string, file: string, set: string): readonly FeltText[] {
  const wholes = new Map<string, RatedSentence[]>();
  for (const sentence of ratedSentences(folder, file))
    wholes.set(sentence.whole, [...(wholes.get(sentence.whole) ?? []), sentence]);
  const rated = [...wholes.values()].map((sentences) => ({
    text: sentences.map(({ text }) => text).join(' '),
    rating: sentences.reduce((sum, { rating }) => sum + rating, 0) / sentences.length,
  }));
  const quarter = rated.map(({ rating }) => rating).sort((a, b) => a - b)[Math.floor(rated.length / 4)] ?? 0;
  return rated.map(({ text, rating }) => ({ set, text, isHot: rating < quarter }));
}

/** A post of GoEmotions with the feelings people saw in it, of the six of Ekman. */
export interface ForumPost {
  readonly text: string;
  readonly ekman: readonly string[];
}

/** The posts of one part of GoEmotions. */
export const forumPosts = (folder: string, file: string): readonly ForumPost[] =>
  linesOf(textOf(folder, `goemotions/${file}`));

const feltPosts = (posts: readonly ForumPost[]): readonly FeltText[] =>
  posts.map(({ text, ekman }) => ({ set: 'forum posts', text, isHot: ekman.includes('anger') }));

/** The posts the control learns from: the part for training. */
export const readControlPosts = (folder: string): readonly FeltText[] =>
  feltPosts(forumPosts(folder, 'train.jsonl.gz'));

function tweets(folder: string): readonly FeltText[] {
  return cellsOf(textOf(folder, 'davidson/labeled_data.csv')).map((row) => ({
    set: 'abusive tweets',
    text: row[5] ?? '',
    isHot: row[4] !== '2',
  }));
}

/** Texts that people called angry, abusive or bitter, and others of the same kind that they did not. */
export const readFelt = (folder: string): readonly FeltText[] => [
  ...feltPosts(forumPosts(folder, 'dev.jsonl')),
  ...ratedTexts(folder, 'amazonReviewSnippets', 'sentences of product reviews'),
  ...wholeTexts(folder, 'amazonReviewSnippets', 'product reviews'),
  ...ratedTexts(folder, 'tweets', 'rated tweets'),
  ...tweets(folder),
];

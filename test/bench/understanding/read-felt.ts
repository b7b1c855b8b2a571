import type { FeltText } from './corpus.ts';
import { cellsOf, textOf } from './read-data-folder.ts';

/** Means of twenty people's ratings, −4 to 4: a bitter sentence, and one that surely is not. Between them people disagree. */
const BITTER = -1.5;
const CALM = -0.25;

/** Rated sentences that are clearly bitter or clearly not. */
export function ratedTexts(folder: string, file: string, set: string): readonly FeltText[] {
  return textOf(folder, `vader/${file}_GroundTruth.txt`)
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, mean, text] = line.split('\t');
      const isClear = Number(mean) <= BITTER || Number(mean) >= CALM;
      return text === undefined || !isClear ? [] : [{ set, text, isHot: Number(mean) <= BITTER }];
    });
}

function forumPosts(folder: string): readonly FeltText[] {
  return textOf(folder, 'goemotions/dev.jsonl')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; ekman: readonly string[] })
    .map(({ text, ekman }) => ({ set: 'forum posts', text, isHot: ekman.includes('anger') }));
}

function tweets(folder: string): readonly FeltText[] {
  return cellsOf(textOf(folder, 'davidson/labeled_data.csv')).map((row) => ({
    set: 'abusive tweets',
    text: row[5] ?? '',
    isHot: row[4] !== '2',
  }));
}

/** Texts that people called angry, abusive or bitter, and others of the same kind that they did not. */
export const readFelt = (folder: string): readonly FeltText[] => [
  ...forumPosts(folder),
  ...ratedTexts(folder, 'amazonReviewSnippets', 'product reviews'),
  ...ratedTexts(folder, 'tweets', 'rated tweets'),
  ...tweets(folder),
];

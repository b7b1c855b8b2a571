import type { FeltText } from './corpus.ts';
import { cellsOf, textOf } from './read-data-folder.ts';

/** Mean of twenty people's ratings, −4 to 4, from which on a sentence counts as a bitter one. */
const BITTER = -1.5;

function rated(folder: string, file: string, set: string): readonly FeltText[] {
  return textOf(folder, `vader/${file}_GroundTruth.txt`)
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, mean, text] = line.split('\t');
      return text === undefined ? [] : [{ set, text, isHot: Number(mean) <= BITTER }];
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
  ...rated(folder, 'amazonReviewSnippets', 'product reviews'),
  ...rated(folder, 'tweets', 'rated tweets'),
  ...tweets(folder),
];

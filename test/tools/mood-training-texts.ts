import { partOf } from '../bench/understanding/corpus.ts';
import { textOf } from '../bench/understanding/read-data-folder.ts';
import { ratedTexts, readFelt } from '../bench/understanding/read-felt.ts';

/** A set of texts, and whether the shipped weights may see it: what the bench measures they never do. */
export interface MoodSet {
  readonly name: string;
  readonly isTraining: boolean;
  readonly texts: readonly { readonly text: string; readonly isHot: boolean }[];
}

const MOST = 4_000;

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

const forumTraining = (folder: string): MoodSet['texts'] =>
  textOf(folder, 'goemotions/train.jsonl.gz')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { text: string; ekman: readonly string[] })
    .map(({ text, ekman }) => ({ text, isHot: ekman.includes('anger') }));

/** The sets the weights are made from, and those that only measure them. */
export function readMoodTraining(folder: string): readonly MoodSet[] {
  const felt = readFelt(folder);
  const half = (set: string, isTraining: boolean): MoodSet['texts'] =>
    thinned(felt.filter((one) => one.set === set && (partOf(one.text) === 'tuned') === isTraining));
  const halved = ['abusive tweets', 'product reviews', 'rated tweets'];
  return [
    { name: 'forum posts (train)', isTraining: true, texts: thinned(forumTraining(folder)) },
    {
      name: 'film reviews',
      isTraining: true,
      texts: thinned(ratedTexts(folder, 'movieReviewSnippets', 'film reviews')),
    },
    ...halved.map((set) => ({ name: `${set} (half)`, isTraining: true, texts: half(set, true) })),
    { name: 'forum posts (dev)', isTraining: false, texts: felt.filter(({ set }) => set === 'forum posts') },
    ...halved.map((set) => ({ name: `${set} (other half)`, isTraining: false, texts: half(set, false) })),
  ];
}

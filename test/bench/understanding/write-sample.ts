// node test/bench/understanding/write-sample.ts FOLDER: takes the sample of the open data that the repository keeps.
import type { AskedText, Corpus, FeltText } from './corpus.ts';
import { SEEN_TURNS, UNSEEN_TURNS } from './read-asked.ts';
import { readDataFolder } from './read-data-folder.ts';
import { writeSample } from './sample-file.ts';

const TURNS = 300;
const FELT = 250;
/** Slurs and insults of real people are measured with the whole data, and not kept here. */
const NOT_KEPT = 'abusive tweets';

/** So many items, spread over the whole list. */
const spread = <Item>(items: readonly Item[], most: number): readonly Item[] =>
  items.filter(
    (_, index) => Math.floor((index * most) / items.length) !== Math.floor(((index - 1) * most) / items.length),
  );

const keptFelt = (felt: readonly FeltText[]): readonly FeltText[] =>
  [...new Set(felt.map(({ set }) => set))]
    .filter((set) => set !== NOT_KEPT)
    .flatMap((set) =>
      [true, false].flatMap((isHot) =>
        spread(
          felt.filter((one) => one.set === set && one.isHot === isHot),
          FELT / 2,
        ),
      ),
    );

/** Every first turn, and some of each set whose licence lets a part be kept. */
const keptAsked = (asked: readonly AskedText[]): readonly AskedText[] => [
  ...asked.filter(({ set }) => set === SEEN_TURNS || set === UNSEEN_TURNS),
  ...['bank questions', 'complaints about a website'].flatMap((name) =>
    spread(
      asked.filter(({ set }) => set === name),
      FELT,
    ),
  ),
];

const whole = readDataFolder(process.argv[2] ?? '');
if (whole === null) {
  console.error('name the folder of the open data');
  process.exit(2);
}
const sample: Corpus = {
  ...whole,
  origin: 'sample in the repository',
  felt: keptFelt(whole.felt),
  controlPosts: [],
  asked: keptAsked(whole.asked),
  // The questions to a shop stand under the Open Database License, which a changed copy would have to keep.
  bankQuestions: spread(whole.bankQuestions, TURNS),
  shopQuestions: [],
  numberTurns: spread(whole.numberTurns, TURNS),
  agentTurns: spread(whole.agentTurns, TURNS),
};
writeSample(sample);

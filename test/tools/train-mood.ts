// npm run train -- FOLDER [--words]: makes the word strengths and the weights of lib/case/mood from open data, the same bytes each time.
import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { findCues } from '../../lib/case/cues/find-cues.ts';
import { MOOD_DIRECTIONS, MOOD_FEATURES, moodFeatures } from '../../lib/case/mood/mood-features.ts';
import type { WordStrengths } from '../../lib/case/mood/read-valences.ts';
import { areaUnderCurve } from '../bench/understanding/measure-tone.ts';
import { textOf } from '../bench/understanding/read-data-folder.ts';
import { fitLogistic, type LogisticModel, type Sample } from './fit-logistic.ts';
import { learnStrengths } from './learn-strengths.ts';
import { readMoodTraining, readRatings } from './mood-training-texts.ts';

const MOOD = new URL('../../lib/case/mood/', import.meta.url);
const WEAKEST = 0.5;
const PENALTIES = [0.3, 0.1, 0.03];

/** Words by a whole number, as they are shipped: the numbers in order, the words of each in one line. */
function writeWords(file: string, source: string, words: Iterable<readonly [word: string, steps: number]>): void {
  const groups = new Map<number, string[]>();
  for (const [word, steps] of words) if (steps !== 0) groups.set(steps, [...(groups.get(steps) ?? []), word]);
  const lists = [...groups].sort(([a], [b]) => a - b).map(([steps, list]) => [String(steps), list.sort().join(' ')]);
  // Whole numbers from nought on would come first whatever their order here.
  const ordered = Object.fromEntries(lists);
  writeFileSync(new URL(file, MOOD), `${JSON.stringify({ source, words: ordered }, null, 2)}\n`);
}

function lexiconWords(folder: string): readonly (readonly [string, number])[] {
  return textOf(folder, 'vader/vader_lexicon.txt')
    .split('\n')
    .flatMap((line) => {
      const [word = '', mean = '0'] = line.split('\t');
      const isKept = /^[a-z]{2,}$/.test(word) && Math.abs(Number(mean)) >= WEAKEST;
      return isKept ? [[word, Math.round(Number(mean) * 2)] as const] : [];
    });
}

const folder = process.argv[2] ?? '';
if (process.argv.includes('--words')) {
  const lexicon = 'VADER lexicon (C.J. Hutto, MIT; see notices.txt): mean valence in halves, −8 to 8';
  writeWords('valence.json', lexicon, lexiconWords(folder));
  process.exit(0);
}

const ratings = readRatings(folder);
const learnedWithout = (origin: string | null): WordStrengths =>
  learnStrengths([...ratings].filter(([name]) => name !== origin).map(([, texts]) => texts));
const learned = learnedWithout(null);
const learnedFrom =
  'Learned from ratings of films, editorials, tweets (vaderSentiment, MIT) and forum posts (GoEmotions, Apache-2.0), in twentieths of a spread';
writeWords(
  'learned.json',
  learnedFrom,
  [...learned].map(([word, strength]) => [word, Math.round(strength * 20)] as const),
);

// Strengths learned on a set would look better there than anywhere else, and get too much weight.
const apartFrom = new Map([null, ...ratings.keys()].map((origin) => [origin, learnedWithout(origin)]));
const sets = readMoodTraining(folder).map(({ name, isTraining, origin, texts }) => ({
  name,
  isTraining,
  samples: texts.map(
    ({ text, isHot }): Sample => ({
      features: moodFeatures(text, findCues(text, 'en', 0), apartFrom.get(origin)),
      isHot,
    }),
  ),
}));
const training = sets.filter(({ isTraining }) => isTraining);
const fitted = (samples: readonly (readonly Sample[])[], penalty: number): LogisticModel =>
  fitLogistic(samples, { penalty, directions: MOOD_DIRECTIONS });
const aucOf = (model: LogisticModel, samples: readonly Sample[]): number =>
  areaUnderCurve(samples.map(({ features, isHot }) => ({ isHot, score: model.scoreOf(features) })));

/** Mean area under the curve over the sets, each left out in turn. */
const leftOut = (penalty: number): number =>
  training.reduce((sum, { samples }) => {
    const others = training.filter((set) => set.samples !== samples).map((set) => set.samples);
    return sum + aucOf(fitted(others, penalty), samples);
  }, 0) / training.length;

const scored = PENALTIES.map((penalty) => ({ penalty, auc: leftOut(penalty) }));
for (const { penalty, auc } of scored) console.log(`penalty ${penalty}: left-one-set-out AUC ${auc.toFixed(3)}`);
const best = scored.reduce((a, b) => (b.auc > a.auc + 0.001 ? b : a));
const model = fitted(
  training.map(({ samples }) => samples),
  best.penalty,
);
for (const { name, isTraining, samples } of sets) {
  const others = training.filter((set) => set.name !== name).map((set) => set.samples);
  const apart = aucOf(fitted(others, best.penalty), samples);
  const lexicon = areaUnderCurve(samples.map(({ features, isHot }) => ({ isHot, score: features[0] ?? 0 })));
  console.log(
    `${name}: ${samples.length}, ${isTraining ? 'trained on' : 'never trained on'}, AUC without it ${apart.toFixed(3)}, with all ${aucOf(model, samples).toFixed(3)}, words alone ${lexicon.toFixed(3)}`,
  );
}
for (const [index, name] of MOOD_FEATURES.entries())
  console.log(`  ${(model.weights[index] ?? 0).toFixed(3).padStart(8)}  ${name}`);
const round = (value: number): number => Math.round(value * 1000) / 1000;
const named = Object.fromEntries(MOOD_FEATURES.map((name, index) => [name, round(model.weights[index] ?? 0)]));
writeFileSync(
  new URL('weights.json', MOOD),
  `${JSON.stringify({ bias: round(model.bias), weights: named }, null, 2)}\n`,
);

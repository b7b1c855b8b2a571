// node test/tools/train-mood.ts FOLDER: makes the word strengths and the weights of lib/case/mood from open data, the same bytes each time.
import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import { findCues } from '../../lib/case/cues/find-cues.ts';
import { MOOD_DIRECTIONS, MOOD_FEATURES, moodFeatures } from '../../lib/case/mood/mood-features.ts';
import { areaUnderCurve } from '../bench/understanding/measure-tone.ts';
import { textOf } from '../bench/understanding/read-data-folder.ts';
import { fitLogistic, type LogisticModel, type Sample } from './fit-logistic.ts';
import { readMoodTraining } from './mood-training-texts.ts';

const MOOD = new URL('../../lib/case/mood/', import.meta.url);
const WEAKEST = 0.5;
const PENALTIES = [1, 0.3, 0.1, 0.01];

function writeValences(folder: string): void {
  const groups = new Map<number, string[]>();
  for (const line of textOf(folder, 'vader/vader_lexicon.txt').split('\n')) {
    const [word = '', mean = '0'] = line.split('\t');
    const halves = Math.round(Number(mean) * 2);
    if (!/^[a-z]{2,}$/.test(word) || Math.abs(Number(mean)) < WEAKEST || halves === 0) continue;
    groups.set(halves, [...(groups.get(halves) ?? []), word]);
  }
  const words = [...groups].sort(([a], [b]) => a - b).map(([halves, list]) => [halves, list.sort().join(' ')] as const);
  const source = 'VADER lexicon (C.J. Hutto, MIT): mean valence in halves, −8 to 8';
  writeFileSync(
    new URL('valence.json', MOOD),
    `${JSON.stringify({ source, words: Object.fromEntries(words.map(([k, v]) => [String(k), v])) }, null, 2)}\n`,
  );
}

const folder = process.argv[2] ?? '';
if (process.argv.includes('--words')) {
  writeValences(folder);
  process.exit(0);
}

const sets = readMoodTraining(folder).map(({ name, isTraining, texts }) => ({
  name,
  isTraining,
  samples: texts.map(({ text, isHot }): Sample => ({ features: moodFeatures(text, findCues(text, 'en', 0)), isHot })),
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
MOOD_FEATURES.forEach((name, index) => console.log(`  ${(model.weights[index] ?? 0).toFixed(3).padStart(8)}  ${name}`));
const round = (value: number): number => Math.round(value * 1000) / 1000;
writeFileSync(
  new URL('weights.json', MOOD),
  `${JSON.stringify({ bias: round(model.bias), weights: model.weights.map(round) })}\n`,
);

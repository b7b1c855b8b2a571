// npm run train:confidence -- FOLDER: makes the weights of lib/case/confidence from open data, the same bytes each time.
import 'temporal-polyfill/global';
import { writeFileSync } from 'node:fs';
import {
  CONFIDENCE_DIRECTIONS,
  CONFIDENCE_FEATURES,
  confidenceFeatures,
} from '../../lib/case/confidence/confidence-features.ts';
import { weighDisputes } from '../../lib/case/disputes/weigh-disputes.ts';
import { readCase } from '../../lib/case/read-case.ts';
import { areaUnderCurve } from '../bench/understanding/measure-tone.ts';
import { type ConfidenceCase, readConfidenceCases } from './confidence-training-cases.ts';
import { fitLogistic, type LogisticModel, type Sample } from './fit-logistic.ts';

const WEIGHTS = new URL('../../lib/case/confidence/weights.json', import.meta.url);
const PENALTIES = [0.3, 0.1, 0.03, 0.01];
/** Of penalties that serve left-out sets as well as the best but for this, the strongest: it claims least. */
const AS_GOOD = 0.01;
const FEWEST = 10;
/** The fit takes right and wrong for equally many; of first turns to a shop two and more of three readings are right. */
const RIGHT_TO_WRONG = Math.log(2);

/** What the rules say of a case and whether a reader agrees; null where they find nothing at all. */
function sampleOf({ input, types }: ConfidenceCase): Sample | null {
  const reading = readCase(input);
  const weighed = weighDisputes(reading);
  const best = weighed[0];
  if (best === undefined || best.type === 'general_question') return null;
  return { features: confidenceFeatures(reading, weighed), isHot: types.includes(best.type) };
}

const cases = readConfidenceCases(process.argv[2] ?? '');
const sets = [...new Set(cases.map(({ set }) => set))].map((name) => ({
  name,
  samples: cases
    .filter(({ set }) => set === name)
    .map(sampleOf)
    .filter((sample) => sample !== null),
}));
const isUsable = (samples: readonly Sample[]): boolean =>
  [true, false].every((isHot) => samples.filter((one) => one.isHot === isHot).length >= FEWEST);
const usable = sets.filter(({ samples }) => isUsable(samples));
const fitted = (samples: readonly (readonly Sample[])[], penalty: number): LogisticModel =>
  fitLogistic(samples, { penalty, directions: CONFIDENCE_DIRECTIONS });
const aucOf = (model: LogisticModel, samples: readonly Sample[]): number =>
  areaUnderCurve(samples.map(({ features, isHot }) => ({ isHot, score: model.scoreOf(features) })));
const others = (name: string): readonly (readonly Sample[])[] =>
  usable.filter((set) => set.name !== name).map(({ samples }) => samples);

const scored = PENALTIES.map((penalty) => ({
  penalty,
  auc:
    usable.reduce((sum, { name, samples }) => sum + aucOf(fitted(others(name), penalty), samples), 0) / usable.length,
}));
for (const { penalty, auc } of scored) console.log(`penalty ${penalty}: left-one-set-out AUC ${auc.toFixed(3)}`);
const bestAuc = Math.max(...scored.map(({ auc }) => auc));
const penalty = Math.max(...scored.filter(({ auc }) => auc >= bestAuc - AS_GOOD).map((one) => one.penalty));
const model = fitted(
  usable.map(({ samples }) => samples),
  penalty,
);
for (const { name, samples } of sets) {
  const right = samples.filter(({ isHot }) => isHot).length;
  const measured = isUsable(samples)
    ? `AUC without it ${aucOf(fitted(others(name), penalty), samples).toFixed(3)}, with all ${aucOf(model, samples).toFixed(3)}`
    : 'too few of one kind to learn from';
  console.log(`${name}: ${right} right, ${samples.length - right} wrong, ${measured}`);
}
for (const [index, name] of CONFIDENCE_FEATURES.entries())
  console.log(`  ${(model.weights[index] ?? 0).toFixed(2).padStart(7)}  ${name}`);
const round = (value: number): number => Math.round(value * 100) / 100;
const weights = model.weights.map(round).join(', ');
writeFileSync(WEIGHTS, `{ "bias": ${round(model.bias + RIGHT_TO_WRONG)}, "weights": [${weights}] }\n`);

import type { WeighedDispute } from '../disputes/weigh-disputes.ts';
import type { CaseReading } from '../reading.ts';
import { confidenceFeatures } from './confidence-features.ts';
import weights from './weights.json' with { type: 'json' };

/** Below this the engine says that it does not know. Chosen on sets that the weights never saw: see MODEL.md. */
export const UNSURE_BELOW = 0.5;
/** That nothing was found says little: the most a general question is believed. */
const MOST_OF_QUESTION = 0.3;

/**
 * How often a reading with such evidence names the trouble rightly, 0 to 1, by a small linear model over what the rules found
 * (`MODEL.md` beside it). It changes no reading: it says how far the one of the rules can be believed.
 */
export function readConfidence(reading: CaseReading, weighed: readonly WeighedDispute[]): number {
  const features = confidenceFeatures(reading, weighed);
  const score = features.reduce((sum, value, index) => sum + value * (weights.weights[index] ?? 0), weights.bias);
  const likely = 1 / (1 + Math.exp(-score));
  return weighed[0]?.type === 'general_question' ? Math.min(MOST_OF_QUESTION, 1 - likely) : likely;
}

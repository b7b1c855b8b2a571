import type { ReadMessage } from '../reading.ts';
import { moodFeatures } from './mood-features.ts';
import weights from './weights.json' with { type: 'json' };

/**
 * How likely a message of this wording is an angry one, 0 to 1, by a linear model over the strength of its words and what
 * the rules heard. Null for languages whose words have no strengths here: there the rules speak alone.
 */
export function readMood({ text, spoken, cues }: ReadMessage): number | null {
  if (spoken !== 'en') return null;
  const features = moodFeatures(text, cues);
  const score = features.reduce((sum, value, index) => sum + value * (weights.weights[index] ?? 0), weights.bias);
  return 1 / (1 + Math.exp(-score));
}

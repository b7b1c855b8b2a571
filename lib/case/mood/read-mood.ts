import type { ReadMessage } from '../reading.ts';
import { MOOD_FEATURES, moodFeatures } from './mood-features.ts';
import model from './weights.json' with { type: 'json' };

const WEIGHTS = MOOD_FEATURES.map((name) => model.weights[name]);

/**
 * How likely a message of this wording is an angry one, 0 to 1, by a linear model over the strength of its words and what
 * the rules heard. Null for languages whose words have no strengths here: there the rules speak alone.
 */
export function readMood({ text, spoken, cues }: ReadMessage): number | null {
  if (spoken !== 'en') return null;
  const features = moodFeatures(text, cues);
  const score = features.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-score));
}

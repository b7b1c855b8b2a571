import type { Dispute, Reason } from './case.ts';
import type { Ground } from './disputes/dispute-rule.ts';
import { DISPUTE_RULES } from './disputes/disputes.ts';
import type { CaseReading } from './reading.ts';

/** One plain sentence weighs about 3; this far apart two readings are about 4 : 1. */
const TEMPERATURE = 1.3;
/** Below this weight the words carry too little to be sure of anything. */
const FULL_WEIGHT = 4;
const MOST_ALTERNATIVES = 3;

const weightOf = (grounds: readonly Ground[]): number => grounds.reduce((sum, ground) => sum + ground.weight, 0);

const reasonsOf = (grounds: readonly Ground[]): readonly Reason[] =>
  grounds
    .filter((ground) => ground.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ text, evidence }) => ({ text, ...(evidence ? { evidence } : {}) }));

/** The dispute type with its alternatives: every rule weighs, the heaviest wins, the distance gives the confidence. */
export function readDispute(reading: CaseReading): Dispute {
  const corrected = reading.input.corrections?.dispute;
  const weighed = DISPUTE_RULES.map((rule) => {
    const grounds = rule.weigh(reading);
    const speaks = grounds.some((ground) => ground.weight > 0);
    return { type: rule.type, grounds, weight: speaks ? weightOf(grounds) : Number.NEGATIVE_INFINITY };
  }).toSorted((a, b) => b.weight - a.weight);
  const best = weighed[0];
  if (!best) return { type: 'general_question', confidence: 0, alternatives: [], because: [] };
  const odds = weighed.map(({ weight }) => Math.exp((weight - best.weight) / TEMPERATURE));
  const sum = odds.reduce((total, one) => total + one, 0);
  const certainty = Math.min(1, Math.max(0.3, best.weight / FULL_WEIGHT));
  const shares = weighed.map(({ type, grounds }, index) => ({
    type,
    grounds,
    confidence: Math.round(((odds[index] ?? 0) / sum) * certainty * 100) / 100,
  }));
  const chosen = corrected ?? best.type;
  const alternatives = shares
    .filter(({ type, confidence }) => type !== chosen && confidence >= 0.05)
    .slice(0, MOST_ALTERNATIVES)
    .map(({ type, confidence }) => ({ type, confidence }));
  if (corrected) return { type: corrected, confidence: 1, alternatives, because: [{ text: 'set by the agent' }] };
  return { type: best.type, confidence: shares[0]?.confidence ?? 0, alternatives, because: reasonsOf(best.grounds) };
}

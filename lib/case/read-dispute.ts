import type { Dispute, Reason } from './case.ts';
import { readConfidence, UNSURE_BELOW } from './confidence/read-confidence.ts';
import type { Ground } from './disputes/dispute-rule.ts';
import { type WeighedDispute, weighDisputes } from './disputes/weigh-disputes.ts';
import type { CaseReading } from './reading.ts';

/** One plain sentence weighs about 3; this far apart two readings are about 4 : 1. */
const TEMPERATURE = 1.3;
const MOST_ALTERNATIVES = 3;
const LEAST_SHOWN = 0.05;

const rounded = (share: number): number => Math.round(share * 100) / 100;

const reasonsOf = (grounds: readonly Ground[]): readonly Reason[] =>
  grounds
    .filter((ground) => ground.weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ text, evidence }) => ({ text, ...(evidence ? { evidence } : {}) }));

/** What the others share of that of which the likeliest is not sure; none is likelier than it. */
function alternativesOf(
  weighed: readonly WeighedDispute[],
  chosen: Dispute['type'],
  confidence: number,
): Dispute['alternatives'] {
  const heaviest = weighed[0]?.weight ?? 0;
  const others = weighed
    .filter(({ type }) => type !== chosen)
    .map(({ type, weight }) => ({ type, odds: Math.exp((weight - heaviest) / TEMPERATURE) }));
  const sum = others.reduce((total, { odds }) => total + odds, 0) || 1;
  return others
    .map(({ type, odds }) => ({ type, confidence: rounded(Math.min(confidence, ((1 - confidence) * odds) / sum)) }))
    .filter((one) => one.confidence >= LEAST_SHOWN)
    .slice(0, MOST_ALTERNATIVES);
}

/** The dispute type with its alternatives: every rule weighs, the heaviest wins, the evidence gives the confidence. */
export function readDispute(reading: CaseReading): Dispute {
  const corrected = reading.input.corrections?.dispute;
  const weighed = weighDisputes(reading);
  const best = weighed[0];
  if (!best) return { type: 'general_question', confidence: 0, alternatives: [], because: [] };
  const confidence = rounded(readConfidence(reading, weighed));
  const alternatives = alternativesOf(weighed, corrected ?? best.type, confidence);
  if (corrected) return { type: corrected, confidence: 1, alternatives, because: [{ text: 'set by the agent' }] };
  const isUnsure = confidence < UNSURE_BELOW ? ({ isUnsure: true } as const) : {};
  const because = reasonsOf(best.grounds);
  return { type: best.type, confidence, ...isUnsure, alternatives, because };
}

import type { DisputeType } from '../../values/index.ts';
import type { CaseReading } from '../reading.ts';
import type { Ground } from './dispute-rule.ts';
import { DISPUTE_RULES } from './disputes.ts';

/** A dispute type with all that speaks for and against it; the weight is −∞ where nothing speaks for it. */
export interface WeighedDispute {
  readonly type: DisputeType;
  readonly grounds: readonly Ground[];
  readonly weight: number;
}

const sumOf = (grounds: readonly Ground[]): number => grounds.reduce((sum, { weight }) => sum + weight, 0);

/** Every dispute type as weighed by its rule, the heaviest first; ties stay in the order of the rules, the graver first. */
export const weighDisputes = (reading: CaseReading): readonly WeighedDispute[] =>
  DISPUTE_RULES.map(({ type, weigh }) => {
    const grounds = weigh(reading);
    const speaks = grounds.some(({ weight }) => weight > 0);
    return { type, grounds, weight: speaks ? sumOf(grounds) : Number.NEGATIVE_INFINITY };
  }).toSorted((a, b) => b.weight - a.weight);

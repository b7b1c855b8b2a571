import { amountOf, type DisputeType } from '../values/index.ts';
import type { OfferContext } from './offer-context.ts';

/** Whether the goods stay in use or are of no use to the buyer: the two kinds of acceptance curve. */
export type AcceptanceCurve = 'keep' | 'reject' | 'demand';

const OF_NO_USE: readonly DisputeType[] = [
  'not_received_lost',
  'delivered_not_received',
  'wrong_item',
  'damaged_in_transit',
  'defective',
  'counterfeit_claim',
  'safety_incident',
  'refund_not_received',
  'duplicate_charge',
  'digital_access',
];

/** The sum the buyer named last, in major units; undefined where none is named in the currency of the offers. */
export function readDemand(context: OfferContext): number | undefined {
  const sums = context.case.facts.flatMap((fact) =>
    fact.kind === 'demand' && fact.from === 'buyer' && fact.value.sum ? [fact.value.sum] : [],
  );
  // A sum whose currency the text leaves open is read in the currency of the order, if that is among the readings.
  const named = sums.filter((sum) =>
    sum.currency === null ? sum.possible.includes(context.currency) : sum.currency === context.currency,
  );
  const last = named.at(-1);
  return last && amountOf({ amountMinor: last.amountMinor, currency: context.currency });
}

/** Which curve fits the case: with a sum on the table its own, else by whether the goods are of use. */
export function chooseCurve(context: OfferContext, demand: number | undefined): AcceptanceCurve {
  if (demand !== undefined && demand > 0) return 'demand';
  return OF_NO_USE.includes(context.case.dispute.type) ? 'reject' : 'keep';
}

/**
 * Chance that the buyer accepts a sum, 0 to 1, to two decimals. Keeping flawed goods: concave, the first money counts
 * most. Goods of no use: S-shaped around 85 % of the price. With a demand: S-shaped around 45 % of it.
 */
export function acceptanceOf(curve: AcceptanceCurve, amount: number, of: number): number {
  if (of <= 0) return 1;
  const share = amount / of;
  return Math.round(100 * CURVES[curve](share)) / 100;
}

const CURVES: Readonly<Record<AcceptanceCurve, (share: number) => number>> = {
  keep: (share) => 1 - Math.exp(-share / 0.18),
  reject: (share) => 1 / (1 + Math.exp(-(share - 0.85) / 0.09)),
  demand: (share) => 1 / (1 + Math.exp(-(share - 0.45) / 0.1)),
};

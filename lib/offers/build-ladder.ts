import { amountOf, compareMoney, formatMoney, fractionDigits, type Money, type RemedyId } from '../values/index.ts';
import { acceptanceOf } from './acceptance.ts';
import type { OfferRange } from './find-range.ts';
import type { CostValues } from './model/cost-values.ts';
import type { Negotiation } from './negotiation.ts';
import type { Rung } from './offer.ts';
import { type OfferContext, sumOf } from './offer-context.ts';
import type { OfferStop } from './offer-source.ts';
import { measureSettlement } from './paths/settle.ts';

const MOST_RUNGS = 4;
/** A step smaller than this share of what was paid is not worth a message. */
const SMALLEST_STEP_SHARE = 0.02;
/** And so is one smaller than this, in a currency with cents. */
const SMALLEST_STEP = 1;
const STEP_SHARES = [0, 0.55, 0.85, 1];

/**
 * The ladder: sums with a reason, from what is owed (whole, first and without strings) up to the walk-away point.
 * Where too few sums have a reason of their own, decreasing steps (55, 30, 15 %) fill the way.
 */
export function buildLadder(context: OfferContext, ground: LadderGround): readonly Rung[] {
  const { range, negotiation, values } = ground;
  const reasoned = range.stops.filter((stop) => amountOf(stop.amount) <= negotiation.walkAway + 0.005);
  const stops = spread(
    reasoned.length >= 2 || isFixed(range) ? reasoned : [...reasoned, ...fill(context, ground)],
    range,
  );
  return thin(context, stops, values).map(({ amount, remedy, reason }) => {
    const sum = amountOf(amount);
    const { expected, worst } = measureSettlement(values, sum);
    return {
      amount,
      remedy,
      reason,
      expectedCost: sumOf(context, expected),
      worstCase: sumOf(context, worst),
      acceptance: range.isSettled ? 1 : acceptanceOf(negotiation.curve, sum, negotiation.curveBase),
    };
  });
}

/** What a ladder is built on. */
export interface LadderGround {
  readonly range: OfferRange;
  readonly negotiation: Negotiation;
  readonly values: CostValues;
}

const isFixed = (range: OfferRange): boolean => compareMoney(range.least, range.most) === 0;

/** Remedies that can be given in any sum; a label or a fee is given whole or not at all. */
const DIVISIBLE: readonly RemedyId[] = [
  'refund_partial',
  'customs_cost_contribution',
  'credit_next_order',
  'goodwill_credit',
  'goodwill_coupon',
  'remake_discount',
];

function fill(context: OfferContext, { range, negotiation }: LadderGround): readonly OfferStop[] {
  const { floor, walkAway, target, demand } = negotiation;
  const remedy = range.stops.at(-1)?.remedy;
  if (!remedy || !DIVISIBLE.includes(remedy)) return [];
  // People split the difference between the last two sums: the opening that leads to the target mirrors the demand.
  const mirrored = demand === undefined ? floor + (walkAway - floor) / 3 : 2 * target - demand;
  const opening = Math.min(Math.max(mirrored, floor + (walkAway - floor) / 3), Math.max(target, floor));
  return STEP_SHARES.map((share) => {
    const amount = sumOf(context, opening + (walkAway - opening) * share);
    return { amount, remedy, reason: reasonOf(context, amount) };
  });
}

function reasonOf(context: OfferContext, amount: Money): string {
  const paid = context.sums.total ?? context.sums.items;
  const percent = paid && paid.amountMinor > 0 ? Math.round((1000 * amount.amountMinor) / paid.amountMinor) / 10 : 0;
  return paid ? `${percent} % of the ${formatMoney(paid)} paid, as goodwill that closes the matter` : 'goodwill';
}

/** Ascending, within the range, each sum once. */
function spread(stops: readonly OfferStop[], range: OfferRange): readonly OfferStop[] {
  const byAmount = new Map<number, OfferStop>();
  for (const stop of stops) {
    const isWithin = compareMoney(stop.amount, range.least) >= 0 && compareMoney(stop.amount, range.most) <= 0;
    if (isWithin && stop.amount.amountMinor > 0 && !byAmount.has(stop.amount.amountMinor))
      byAmount.set(stop.amount.amountMinor, stop);
  }
  return [...byAmount.values()].sort((a, b) => compareMoney(a.amount, b.amount));
}

/** At most four rungs, none too near the one before; the first and the last stay. */
function thin(context: OfferContext, stops: readonly OfferStop[], values: CostValues): readonly OfferStop[] {
  const least = SMALLEST_STEP / (fractionDigits(context.currency) === 0 ? 0.01 : 1);
  const smallest = Math.max(SMALLEST_STEP_SHARE * values.amountAtRisk, least);
  const last = stops.at(-1);
  const apart: OfferStop[] = [];
  for (const stop of stops) {
    const before = apart.at(-1);
    if (before && amountOf(stop.amount) - amountOf(before.amount) < smallest) continue;
    const isNearLast = last && stop !== last && amountOf(last.amount) - amountOf(stop.amount) < smallest;
    if (!isNearLast || !before) apart.push(stop);
  }
  if (apart.length <= MOST_RUNGS) return apart;
  const middle = apart.slice(1, -1);
  const evenly = [0.33, 0.67].map((share) => middle[Math.round(share * (middle.length - 1))]);
  return [apart[0], ...new Set(evenly), apart.at(-1)].filter((stop) => stop !== undefined);
}

import { amountOf, compareMoney, formatMoney, fractionDigits, type Money, type RemedyId } from '../values/index.ts';
import { acceptanceOf } from './acceptance.ts';
import type { OfferRange } from './find-range.ts';
import type { CostValues } from './model/cost-values.ts';
import type { Negotiation } from './negotiation.ts';
import type { Rung } from './offer.ts';
import { hasSignal, type OfferContext, sumOf } from './offer-context.ts';
import type { OfferStop } from './offer-source.ts';
import { measureSettlement } from './paths/settle.ts';

const MOST_RUNGS = 4;
/** A step smaller than this share of what was paid is not worth a message. */
const SMALLEST_STEP_SHARE = 0.02;
/** And so is one smaller than this, in a currency with cents. */
const SMALLEST_STEP = 1;
/** Fewer sums with a reason than this leave steps that are too high. */
const ENOUGH_RUNGS = 3;
const STEP_SHARES = [0, 0.55, 0.85, 1];

/**
 * The ladder: sums with a reason, from what is owed (whole, first and without strings) up to the walk-away point.
 * Where too few sums have a reason of their own, decreasing steps (55, 30, 15 %) fill the way.
 */
export function buildLadder(context: OfferContext, ground: LadderGround): readonly Rung[] {
  const { range, negotiation, values } = ground;
  const reasoned = spread(
    range.stops.filter((stop) => amountOf(stop.amount) <= negotiation.walkAway + 0.005),
    range,
  );
  const few = thin(context, reasoned, ground);
  const isSteep = few.length < ENOUGH_RUNGS && !isFixed(range);
  const ladder = isSteep ? thin(context, spread([...reasoned, ...fill(context, ground)], range), ground) : few;
  // Nobody haggles with a person in need: the best that is open comes first.
  const stops = hasSignal(context, 'vulnerable_customer') ? ladder.slice(-1) : ladder;
  return stops.map(({ amount, remedy, reason }) => {
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
  'remake_discount',
];

const CASH: readonly RemedyId[] = ['refund_partial', 'customs_cost_contribution'];

function fill(context: OfferContext, { range, negotiation }: LadderGround): readonly OfferStop[] {
  const { floor, walkAway, target, demand } = negotiation;
  const divisible = range.stops.filter((stop) => DIVISIBLE.includes(stop.remedy));
  const top = divisible.findLast((stop) => CASH.includes(stop.remedy)) ?? divisible.at(-1);
  const end = Math.min(walkAway, top ? amountOf(top.amount) : 0);
  if (!top || end <= floor) return [];
  // People split the difference between the last two sums: the opening that leads to the target mirrors the demand.
  const third = floor + (end - floor) / 3;
  const mirrored = demand === undefined ? third : 2 * target - demand;
  const opening = floor > 0 ? floor : Math.min(Math.max(mirrored, third), Math.max(target, third), end);
  return STEP_SHARES.map((share) => {
    const amount = sumOf(context, opening + (end - opening) * share);
    return { amount, remedy: top.remedy, reason: reasonOf(context, amount) };
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
function thin(
  context: OfferContext,
  stops: readonly OfferStop[],
  { values, range }: LadderGround,
): readonly OfferStop[] {
  const least = SMALLEST_STEP / (fractionDigits(context.currency) === 0 ? 0.01 : 1);
  const smallest = Math.max(SMALLEST_STEP_SHARE * values.amountAtRisk, least);
  const isOwed = range.least.amountMinor > 0;
  const apart: OfferStop[] = [];
  for (const stop of stops) {
    const before = apart.at(-1);
    const isNear = before !== undefined && amountOf(stop.amount) - amountOf(before.amount) < smallest;
    if (!isNear) apart.push(stop);
    // The last stays, in place of its neighbour; what is owed is never left out.
    else if (stop === stops.at(-1)) apart.splice(apart.length > 1 || !isOwed ? -1 : apart.length, 1, stop);
  }
  if (apart.length <= MOST_RUNGS) return apart;
  const middle = apart.slice(1, -1);
  const evenly = [0.33, 0.67].map((share) => middle[Math.round(share * (middle.length - 1))]);
  return [apart[0], ...new Set(evenly), apart.at(-1)].filter((stop) => stop !== undefined);
}

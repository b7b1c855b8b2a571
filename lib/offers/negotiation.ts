import { amountOf } from '../values/index.ts';
import { type AcceptanceCurve, acceptanceOf, chooseCurve, readDemand } from './acceptance.ts';
import type { OfferRange } from './find-range.ts';
import type { CostValues } from './model/cost-values.ts';
import type { OfferContext } from './offer-context.ts';
import { hold } from './paths/hold.ts';
import type { PathSums } from './paths/path-model.ts';
import { measureSettlement } from './paths/settle.ts';

/** Where a ladder starts, aims and stops, in major units. */
export interface Negotiation {
  /** Owed now. */
  readonly floor: number;
  readonly most: number;
  /** Chance-weighted saving is largest here. */
  readonly target: number;
  /** Above this, giving only what is owed is cheaper for the seller. */
  readonly walkAway: number;
  readonly demand?: number;
  readonly curve: AcceptanceCurve;
  /** What the curve's share is taken of. */
  readonly curveBase: number;
}

const STEPS = 100;

/** Works out where a ladder starts, aims and stops. */
export function readNegotiation(context: OfferContext, range: OfferRange, values: CostValues): Negotiation {
  const [floor, most] = [amountOf(range.least), amountOf(range.most)];
  const demand = readDemand(context);
  const curve = chooseCurve(context, demand);
  const curveBase = curve === 'demand' ? (demand ?? values.itemPrice) : values.itemPrice;
  const sums: PathSums = { owed: floor, target: floor, most, interceptFee: 0 };
  const holdCost = hold.measure(values, sums).expected;
  const grid = Array.from({ length: STEPS + 1 }, (_, step) => floor + ((most - floor) * step) / STEPS);
  const reasoned = range.stops.map((stop) => amountOf(stop.amount));
  // A sum with a reason is aimed at before any sum between.
  const candidates = reasoned.length >= 2 ? [floor, ...reasoned] : grid;
  const saving = (amount: number): number => holdCost - measureSettlement(values, amount).expected;
  // Nobody pays above what was asked for.
  const within = candidates.filter(
    (amount) => demand === undefined || demand <= 0 || amount <= Math.max(floor, demand),
  );
  const target = within.reduce(
    (best, amount) => {
      const worth = acceptanceOf(curve, amount, curveBase) * saving(amount);
      return worth > best.worth ? { amount, worth } : best;
    },
    { amount: floor, worth: acceptanceOf(curve, floor, curveBase) * saving(floor) },
  ).amount;
  const walkAway = within.filter((amount) => saving(amount) >= 0).at(-1) ?? floor;
  return {
    floor,
    most,
    target,
    walkAway: Math.max(floor, walkAway),
    ...(demand !== undefined && { demand }),
    curve,
    curveBase,
  };
}

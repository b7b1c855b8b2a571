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
  const saving = (amount: number): number => holdCost - measureSettlement(values, amount).expected;
  // Nobody pays above what was asked for.
  const isWithin = (amount: number): boolean =>
    amount >= floor && (demand === undefined || demand <= 0 || amount <= Math.max(floor, demand));
  const reasoned = range.stops.map((stop) => amountOf(stop.amount)).filter(isWithin);
  const grid = Array.from({ length: STEPS + 1 }, (_, step) => floor + ((most - floor) * step) / STEPS).filter(isWithin);
  const walkAway = Math.max(floor, ...[...grid, ...reasoned].filter((amount) => saving(amount) >= 0));
  // A sum with a reason is aimed at before any sum between.
  const reachable = reasoned.filter((amount) => amount <= walkAway);
  const candidates = reachable.length >= 2 ? reachable : grid.filter((amount) => amount <= walkAway);
  const worth = (amount: number): number => acceptanceOf(curve, amount, curveBase) * saving(amount);
  const target = candidates.reduce((best, amount) => (worth(amount) > worth(best) ? amount : best), floor);
  return {
    floor,
    most,
    target,
    walkAway,
    ...(demand !== undefined && { demand }),
    curve,
    curveBase,
  };
}

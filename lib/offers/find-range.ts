import { addMoney, compareMoney, type Money, moneyOf } from '../values/index.ts';
import type { OfferContext } from './offer-context.ts';
import { OFFER_GATES } from './offer-gates.ts';
import type { OfferStop, OpenedSum } from './offer-source.ts';
import { OFFER_SOURCES } from './offer-sources.ts';
import { readSettledSum } from './read-settled-sum.ts';

/** Least and most that may be offered, with the sums between that have a reason. */
export interface OfferRange {
  readonly least: Money;
  readonly most: Money;
  /** Ascending, no sum twice, all within the range. */
  readonly stops: readonly OfferStop[];
  /** Both sides have agreed on the sum already. */
  readonly isSettled: boolean;
}

/** The range of money offers made now; null where none is (a gate is shut, or nothing is open). */
export function findRange(context: OfferContext): OfferRange | null {
  const shut = OFFER_GATES.filter((gate) => gate.isShut(context));
  if (shut.some((gate) => gate.stops === 'any')) return null;
  const settled = readSettledSum(context);
  if (settled) return { least: settled.amount, most: settled.amount, stops: [settled], isSettled: true };
  const sums = OFFER_SOURCES.flatMap((source) => {
    const sum = source.find(context);
    return sum ? [{ ...sum, id: source.id }] : [];
  });
  const nothing = moneyOf(0, context.currency);
  const least = sums.reduce((most, sum) => larger(most, sum.owed ?? nothing), nothing);
  const stops = shut.length > 0 ? [] : [...sums.flatMap((sum) => sum.stops), ...combine(sums, context.sums.total)];
  const owedStops = sums.flatMap((sum) => sum.stops).filter((stop) => compareMoney(stop.amount, least) === 0);
  const most = [...stops, ...owedStops].reduce((top, stop) => larger(top, stop.amount), least);
  if (most.amountMinor === 0) return null;
  return { least, most, stops: tidy([...owedStops, ...stops], least), isSettled: false };
}

type NamedSum = OpenedSum & { readonly id: string };

/** Sums that may be added: shipping fees to a part refund, goodwill to what is owed. */
function combine(sums: readonly NamedSum[], total: Money | undefined): readonly OfferStop[] {
  const shipping = sums.find((sum) => sum.adds === 'to_part_refund');
  const part = sums.find((sum) => sum.id === 'part_refund');
  const goodwill = sums.find((sum) => sum.adds === 'to_owed');
  const owed = sums
    .filter((sum) => sum.owed !== undefined)
    .map(topOfOwed)
    .sort((a, b) => compareMoney(a.amount, b.amount));
  const withFee = join(part?.stops.at(-1), shipping?.stops.at(-1));
  // A part of a payment never comes to more than the payment.
  const isPart = withFee && (!total || compareMoney(withFee.amount, total) <= 0);
  return [isPart ? withFee : null, join(owed.at(-1), goodwill?.stops.at(-1))].filter((stop) => stop !== null);
}

/** What goodwill is put on: a shipping fee counts up to its most, a share or an own offer only as far as it is owed. */
function topOfOwed(sum: OpenedSum): OfferStop {
  const amount = sum.adds === 'to_part_refund' ? sum.most : (sum.owed ?? sum.most);
  const stop = sum.stops.find((each) => compareMoney(each.amount, amount) === 0) ?? sum.stops[0];
  return stop ?? { amount, remedy: 'refund_partial', reason: 'what is owed' };
}

const join = (base: OfferStop | undefined, extra: OfferStop | undefined): OfferStop | null =>
  base && extra
    ? { amount: addMoney(base.amount, extra.amount), remedy: base.remedy, reason: `${base.reason}; ${extra.reason}` }
    : null;

function tidy(stops: readonly OfferStop[], least: Money): readonly OfferStop[] {
  const byAmount = new Map<number, OfferStop>();
  for (const stop of stops) {
    const isWithin = stop.amount.amountMinor > 0 && compareMoney(stop.amount, least) >= 0;
    if (isWithin && !byAmount.has(stop.amount.amountMinor)) byAmount.set(stop.amount.amountMinor, stop);
  }
  return [...byAmount.values()].sort((a, b) => compareMoney(a.amount, b.amount));
}

const larger = (a: Money, b: Money): Money => (compareMoney(a, b) >= 0 ? a : b);

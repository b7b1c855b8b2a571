import type { RemedyId } from '../values/index.ts';
import { amountOf } from '../values/index.ts';
import type { OfferRange } from './find-range.ts';
import type { CostValues } from './model/cost-values.ts';
import type { Negotiation } from './negotiation.ts';
import type { OfferPackage } from './offer.ts';
import { isOpen, type OfferContext, sumOf } from './offer-context.ts';
import { goodwill } from './sources/goodwill.ts';
import { nextOrderCredit } from './sources/next-order-credit.ts';

/** Packages count as equal in cost within this share of the dearest. */
const TOLERANCE = 0.1;

/** Two or three shapes of about equal cost to the seller; none where fewer than two can be made equal. */
export function buildPackages(context: OfferContext, ground: PackageGround): readonly OfferPackage[] {
  const { negotiation } = ground;
  if (negotiation.target <= negotiation.floor && negotiation.walkAway <= negotiation.floor) return [];
  const cash = cashPackage(context, ground);
  if (!cash) return [];
  const cost = amountOf(cash.expectedCost);
  const others = [
    creditPackage(context, ground, cost),
    partsPackage(context, ground, cost),
    labelPackage(context, ground, cost),
  ];
  const equal = others
    .filter((each) => each !== null)
    .filter((each) => Math.abs(amountOf(each.expectedCost) - cost) <= TOLERANCE * cost);
  return equal.length > 0 ? [cash, ...equal].slice(0, 3) : [];
}

/** What packages are built on. */
export interface PackageGround {
  readonly range: OfferRange;
  readonly negotiation: Negotiation;
  readonly values: CostValues;
}

const CASH: readonly RemedyId[] = [
  'refund_partial',
  'customs_cost_contribution',
  'refund_shipping_expedite',
  'refund_shipping_all',
];

function cashPackage(context: OfferContext, { range, negotiation }: PackageGround): OfferPackage | null {
  const stops = range.stops.filter((stop) => CASH.includes(stop.remedy) && isOpen(context, stop.remedy));
  const isAbove = (amount: number): boolean => amount > negotiation.floor && amount <= negotiation.walkAway;
  const next = stops.find((stop) => isAbove(amountOf(stop.amount)));
  const remedy = (next ?? stops.at(-1))?.remedy;
  const limit = stops.reduce((top, stop) => Math.max(top, amountOf(stop.amount)), 0);
  const sum = Math.min(limit, isAbove(negotiation.target) || !next ? negotiation.target : amountOf(next.amount));
  if (!remedy || sum <= 0) return null;
  const wait: readonly RemedyId[] = isOpen(context, 'wait_with_date') ? ['wait_with_date'] : [];
  const title = wait.length > 0 ? 'Money now, and a date to wait for' : 'Money now, the goods are kept';
  return {
    id: 'cash',
    title,
    remedies: [remedy, ...wait],
    amountFor: remedy,
    value: sumOf(context, sum),
    expectedCost: sumOf(context, sum),
  };
}

/** More credit for the same cost, because not every credit is used. What is owed stays money. */
function creditPackage(context: OfferContext, ground: PackageGround, cost: number): OfferPackage | null {
  const { range, negotiation, values } = ground;
  const remedy = (['credit_next_order', 'goodwill_credit'] as const).find((id) => isOpen(context, id));
  if (!remedy) return null;
  // A repeat buyer with a named credit uses it more often than the average coupon is used.
  const used = Math.max(values.redemption, 0.7);
  const limit = Math.min(creditLimit(context, remedy), amountOf(range.most) - negotiation.floor);
  const credit = Math.min((cost - negotiation.floor) / used, limit);
  if (credit <= 0) return null;
  const spent = negotiation.floor + credit * used;
  const title = negotiation.floor > 0 ? 'What is owed in money, and credit on top' : 'Credit on the next order';
  const owed = range.stops.find((stop) => amountOf(stop.amount) === negotiation.floor);
  const remedies = owed && owed.remedy !== remedy ? [owed.remedy, remedy] : [remedy];
  return {
    id: 'credit',
    title,
    remedies,
    amountFor: remedy,
    value: sumOf(context, negotiation.floor + credit),
    expectedCost: sumOf(context, spent),
  };
}

function creditLimit(context: OfferContext, remedy: 'credit_next_order' | 'goodwill_credit'): number {
  const opened = (remedy === 'credit_next_order' ? nextOrderCredit : goodwill).find(context);
  return opened ? amountOf(opened.most) : 0;
}

function partsPackage(context: OfferContext, { negotiation }: PackageGround, cost: number): OfferPackage | null {
  const parts = context.case.order.record.costs?.spareParts;
  const money = cost - (parts ?? 0);
  if (parts === undefined || parts <= 0 || money < negotiation.floor || money <= 0) return null;
  if (!isOpen(context, 'refund_partial')) return null;
  const remedies: readonly RemedyId[] = ['refund_partial', 'replacement_parts'];
  return {
    id: 'parts',
    title: 'Less money, and spare parts with it',
    remedies,
    amountFor: 'refund_partial',
    value: sumOf(context, money),
    expectedCost: sumOf(context, cost),
  };
}

function labelPackage(context: OfferContext, { values }: PackageGround, cost: number): OfferPackage | null {
  if (!isOpen(context, 'return_refund_seller_pays')) return null;
  const spent = values.amountAtRisk + values.returnCost + values.handling - values.salvage * values.unitCost;
  const value = context.sums.total ?? context.sums.items;
  if (!value || spent > cost * (1 + TOLERANCE)) return null;
  return {
    id: 'return',
    title: 'Free return, then all money back',
    remedies: ['return_refund_seller_pays'],
    value,
    expectedCost: sumOf(context, spent),
  };
}

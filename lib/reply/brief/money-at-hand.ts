import type { Case } from '../../case/index.ts';
import { type Money, moneyOf } from '../../values/index.ts';

/** Turns decimals of the order into sums; undefined where the amount or its currency is not known. */
export type ToMoney = (amount: number | undefined) => Money | undefined;

/** The currency amounts of this case are in: the one printed on the order, else the seller's. */
export const currencyOf = (subject: Case): string | undefined => subject.order.currency ?? subject.settings.currency;

/** Sums of a case in its currency. */
export function moneyReader(subject: Case): ToMoney {
  const currency = currencyOf(subject);
  return (amount) => (amount === undefined || currency === undefined ? undefined : moneyOf(amount, currency));
}

/** What the buyer paid in all: the total, else items and shipping where both are known. */
export function totalPaidOf(subject: Case): number | undefined {
  const { total, price, shippingPaid } = subject.order.record;
  if (total !== undefined) return total;
  return price === undefined || shippingPaid === undefined ? undefined : price + shippingPaid;
}

/** Standard shipping of the order: the standard price where faster was bought, else what was paid. */
const standardShippingOf = (subject: Case): number =>
  subject.order.record.shippingStandard ?? subject.order.record.shippingPaid ?? 0;

const CHANGED_MIND: readonly string[] = ['change_of_mind_return', 'cancel_after_dispatch', 'address_error'];

/**
 * What comes back after a return: after a change of mind the items with the outbound shipping the settings name, else
 * everything. Undefined where price or setting is not known.
 */
export function returnRefundOf(subject: Case): number | undefined {
  const { price } = subject.order.record;
  const isCaused = ['seller', 'carrier', 'safety'].includes(subject.fault.party);
  if (isCaused || !CHANGED_MIND.includes(subject.dispute.type)) return totalPaidOf(subject);
  switch (subject.settings.refundOutboundShipping) {
    case 'all':
      return totalPaidOf(subject) ?? price;
    case 'standard':
      return price === undefined ? undefined : price + standardShippingOf(subject);
    case 'none':
      return price;
    default:
      return undefined;
  }
}

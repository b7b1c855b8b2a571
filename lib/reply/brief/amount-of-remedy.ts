import type { Case } from '../../case/index.ts';
import type { Offers } from '../../offers/index.ts';
import type { Remedy } from '../../policy/index.ts';
import { type Money, moneyOf } from '../../values/index.ts';
import type { Brief } from './brief.ts';
import { claimedStorageOf } from './claimed-storage.ts';
import { moneyReader, returnRefundOf, totalPaidOf } from './money-at-hand.ts';

/** The first step of the ladder for a remedy that lies above the seller's own last offer, else the first for it at all. */
function rungFor(remedy: Remedy, offers: Offers | null, lastOffer: number | undefined): Money | undefined {
  const rungs = offers?.ladder.filter((rung) => rung.remedy === remedy.id) ?? [];
  const last = lastOffer === undefined || offers === null ? undefined : moneyOf(lastOffer, offers.currency);
  const above = last && rungs.find((rung) => rung.amount.amountMinor > last.amountMinor);
  return (above ?? rungs[0])?.amount;
}

/** A step of the ladder that is a line of the customs invoice: a sum with a paper behind it goes before any other. */
function documentedRung(remedy: Remedy, subject: Case, offers: Offers | null): Money | undefined {
  const { customsInvoice, offersSoFar } = subject.order.record;
  if (offersSoFar !== undefined && offersSoFar.length > 0) return undefined;
  const money = moneyReader(subject);
  const lines = [customsInvoice?.carrierFee, customsInvoice?.storage].map((amount) => money(amount)?.amountMinor);
  return offers?.ladder.find((rung) => rung.remedy === remedy.id && lines.includes(rung.amount.amountMinor))?.amount;
}

/** The storage the buyer names, where it lies within what may be offered. */
function claimedWithin(subject: Case, offers: Offers | null): Money | undefined {
  const claimed = claimedStorageOf(subject);
  const isWithin =
    offers !== null && claimed?.currency === offers.currency && claimed.amountMinor <= offers.max.amountMinor;
  return isWithin ? claimed : undefined;
}

/**
 * What a named remedy pays, to the cent: the step of the ladder the agent chose, else the usual sum. Undefined where it
 * pays nothing or the sum is not known.
 */
export function amountOfRemedy(
  remedy: Remedy,
  { case: subject, offers, chosenSum }: Pick<Brief, 'case' | 'offers' | 'chosenSum'>,
): Money | undefined {
  return chosenSum?.remedy === remedy.id ? chosenSum.amount : usualAmountOf(remedy, subject, offers);
}

/** What a remedy pays where nobody chose: as the policy fixes it, as the order says, or the next step of the ladder. */
export function usualAmountOf(remedy: Remedy, subject: Case, offers: Offers | null): Money | undefined {
  const money = moneyReader(subject);
  const { record } = subject.order;
  switch (remedy.id) {
    case 'refund_full_no_return':
      if (subject.dispute.type === 'partial_shipment') return remedy.amount;
      return remedy.amount ?? money(totalPaidOf(subject));
    case 'cancel_order':
      return remedy.amount ?? money(totalPaidOf(subject));
    case 'return_refund_seller_pays':
    case 'return_refund_buyer_pays':
      return remedy.amount ?? money(record.refund?.amount ?? returnRefundOf(subject));
    case 'refund_shipping_all':
      return remedy.amount ?? money(record.shippingPaid);
    case 'refund_shipping_expedite':
      return rungFor(remedy, offers, undefined) ?? remedy.amount ?? money(record.expeditePremium);
    case 'customs_cost_contribution':
      return (
        documentedRung(remedy, subject, offers) ??
        rungFor(remedy, offers, record.offersSoFar?.at(-1)) ??
        remedy.amount ??
        claimedWithin(subject, offers)
      );
    case 'refund_partial':
    case 'goodwill_credit':
    case 'goodwill_coupon':
      // The sum beside an open, not owed remedy is the limit: naming it would end the talk at its most expensive point.
      return (
        rungFor(remedy, offers, record.offersSoFar?.at(-1)) ??
        (remedy.verdict === 'required' ? remedy.amount : undefined)
      );
    default:
      return rungFor(remedy, offers, record.offersSoFar?.at(-1)) ?? remedy.amount;
  }
}

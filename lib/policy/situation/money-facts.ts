import {
  addMoney,
  type Known,
  known,
  type Money,
  moneyOf,
  percentOf,
  subtractMoney,
  UNKNOWN,
} from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { ownSumOf, sumOf } from './situation-context.ts';

/** All items without shipping: as given, else from its parts. */
function readItems(context: SituationContext): Known<Money> {
  const { order } = context;
  if (order.price !== undefined) return sumOf(order.price, context);
  if (order.unitPrice !== undefined && order.quantity !== undefined)
    return sumOf(order.unitPrice * order.quantity, context);
  const lines = order.items?.map((item) => item.price ?? (item.unitPrice ?? Number.NaN) * (item.quantity ?? 1)) ?? [];
  if (lines.length > 0 && lines.every(Number.isFinite))
    return sumOf(
      lines.reduce((a, b) => a + b, 0),
      context,
    );
  return order.total !== undefined && order.shippingPaid !== undefined
    ? sumOf(order.total - order.shippingPaid, context)
    : UNKNOWN;
}

/** Items and shipping. */
export function readTotal(context: SituationContext): Known<Money> {
  const { order } = context;
  if (order.total !== undefined) return sumOf(order.total, context);
  const items = readItems(context);
  if (!items.known || order.shippingPaid === undefined) return UNKNOWN;
  const shipping = moneyOf(order.shippingPaid, context.currency);
  return known({ amountMinor: items.value.amountMinor + shipping.amountMinor, currency: context.currency });
}

/** Of several parcels the goods in those that have not come. Unknown where the order does not say what is in which. */
function readMissingItems(context: SituationContext): Known<Money> {
  const { parcels, items } = context.order;
  const open = (parcels ?? []).filter(({ deliveredAt }) => deliveredAt === undefined).map(({ number }) => number);
  const lines = (items ?? []).filter(({ parcel }) => parcel !== undefined && open.includes(parcel));
  const prices = lines.map((item) => item.price ?? (item.unitPrice ?? Number.NaN) * (item.quantity ?? 1));
  if (prices.length === 0 || !prices.every(Number.isFinite)) return UNKNOWN;
  return sumOf(
    prices.reduce((a, b) => a + b, 0),
    context,
  );
}

/** What faster shipping cost beyond standard. */
function readPremium(context: SituationContext): Known<Money> {
  const { expeditePremium, shippingPaid, shippingStandard } = context.order;
  if (expeditePremium !== undefined) return sumOf(expeditePremium, context);
  if (shippingPaid === undefined || shippingStandard === undefined) return UNKNOWN;
  return sumOf(Math.max(0, shippingPaid - shippingStandard), context);
}

/** Premium paid; shipping at all may be unknown, and then a written word for it decides. */
function isExpeditePaid(context: SituationContext): Known<boolean> {
  const premium = readPremium(context);
  if (premium.known) return known(premium.value.amountMinor > 0);
  if (context.ticket.signals.some(({ id }) => id === 'expedite_paid')) return known(true);
  return known(false);
}

/** Goodwill on top of what is owed: the lower of the two limits. */
function readGoodwillMax(context: SituationContext): Known<Money> {
  const { goodwillMaxPct, goodwillMaxAmount } = context.settings;
  const items = readItems(context);
  const fixed = ownSumOf(goodwillMaxAmount, context);
  if (goodwillMaxPct === undefined) return fixed;
  if (!items.known) return fixed;
  const share = percentOf(items.value, goodwillMaxPct);
  return fixed.known && fixed.value.amountMinor < share.amountMinor ? fixed : known(share);
}

/** Most that may be paid back while the buyer keeps the goods. */
function readPartialMax(context: SituationContext): Known<Money> {
  const { maxPartialRefundPct, partialRefundBase } = context.settings;
  const base = partialRefundBase === 'items' ? readItems(context) : readTotal(context);
  return maxPartialRefundPct === undefined || !base.known ? UNKNOWN : known(percentOf(base.value, maxPartialRefundPct));
}

const isWithin = (total: Known<Money>, limit: Known<Money>): boolean =>
  total.known && limit.known && total.value.amountMinor <= limit.value.amountMinor;

function sharedPart(context: SituationContext, end: 0 | 1): Known<Money> {
  const range = context.settings.sharedFaultRefundPct;
  const items = readItems(context);
  return range === undefined || !items.known ? UNKNOWN : known(percentOf(items.value, range[end]));
}

/** Seller's part of the carrier's fee for stopping a parcel. */
function interceptShare(context: SituationContext): Known<Money> {
  const fee = sumOf(context.settings.intercept?.fee, context);
  if (!fee.known) return UNKNOWN;
  return known(subtractMoney(fee.value, percentOf(fee.value, context.settings.intercept?.buyerSharePct ?? 0)));
}

function shareOfItems(context: SituationContext, percent: number | undefined): Known<Money> {
  const items = readItems(context);
  return percent === undefined || !items.known ? UNKNOWN : known(percentOf(items.value, percent));
}

/** Items, and of the outbound shipping what the settings name. */
function changeOfMindSum(context: SituationContext): Known<Money> {
  const items = readItems(context);
  const outbound = context.settings.refundOutboundShipping;
  if (outbound === 'all') return readTotal(context);
  return outbound === 'standard' ? withdrawalSum(context) : items;
}

function withdrawalSum(context: SituationContext): Known<Money> {
  const { shippingPaid, shippingStandard } = context.order;
  const items = readItems(context);
  const delivery = shippingStandard ?? shippingPaid;
  if (!items.known || delivery === undefined) return items;
  return known(addMoney(items.value, moneyOf(Math.min(delivery, shippingPaid ?? delivery), context.currency)));
}

const money = (what: string, read: (context: SituationContext) => Known<Money>, ask?: string): FactTable[string] =>
  ask === undefined ? { type: 'money', what, read } : { type: 'money', what, read, ask: { who: 'agent', text: ask } };

/** Sums of the order and the limits the settings draw. */
export const moneyFacts: FactTable = {
  'money.total': money('the order total', readTotal, 'What did the buyer pay in all?'),
  'money.items': money('the price of the items', readItems, 'What do the items cost without shipping?'),
  'money.missingItems': money('the price of the goods that have not come', readMissingItems),
  'money.shipping': money('shipping paid', (context) => sumOf(context.order.shippingPaid, context)),
  'money.standardShipping': money('what standard shipping costs', (context) =>
    sumOf(context.order.shippingStandard, context),
  ),
  'money.premium': money('the premium for faster shipping', readPremium),
  'money.expeditePaid': { type: 'boolean', what: 'faster shipping was paid', read: isExpeditePaid },
  'money.shippingPaid': {
    type: 'boolean',
    what: 'shipping was paid',
    read: ({ order }) => known((order.shippingPaid ?? 0) > 0),
  },
  'money.goodwillMax': money('the limit of goodwill', readGoodwillMax),
  'money.partialMax': money('the most a part refund may be', readPartialMax),
  'money.hardshipMax': money('the extra for hardship', (context) => sumOf(context.settings.hardshipMax, context)),
  'money.nextCreditMax': money('the most credit on a next order', (context) =>
    sumOf(context.settings.nextOrderCreditMax, context),
  ),
  'money.sharedMin': money('the least share', (context) => sharedPart(context, 0)),
  'money.sharedMax': money('the largest share', (context) => sharedPart(context, 1)),
  'money.interceptShare': money('the seller’s part of the fee for stopping the parcel', interceptShare),
  'money.withdrawal': money('what goes back after a withdrawal: items and standard delivery', withdrawalSum),
  'money.changeOfMind': money('what goes back after a change of mind, by the settings', changeOfMindSum),
  'money.remakeDiscount': money('the discount on a remake', (context) =>
    shareOfItems(context, context.settings.customItemBuyerErrorDiscountPct),
  ),
  'money.afterDeduction': money('what is left after the largest deduction', (context) =>
    shareOfItems(context, 100 - (context.settings.returnDeductionMaxPct ?? 0)),
  ),
  'money.underNoReturnLimit': {
    type: 'boolean',
    what: 'the total is within the limit for a refund without return',
    read: (context) => known(isWithin(readTotal(context), sumOf(context.settings.refundWithoutReturnBelow, context))),
  },
  'money.aboveApproval': {
    type: 'boolean',
    what: 'the total is above what one person may decide',
    read: (context) => {
      const [total, limit] = [readTotal(context), sumOf(context.settings.approvalAboveAmount, context)];
      return known(total.known && limit.known && total.value.amountMinor > limit.value.amountMinor);
    },
  },
};

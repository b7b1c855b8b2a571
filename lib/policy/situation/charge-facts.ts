import { addDays, dayOf, endOfDay } from '../../calendar/index.ts';
import { type Known, known, type Money, moneyOf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { readTotal } from './money-facts.ts';
import { momentIf, sumOf } from './situation-context.ts';

type Charge = NonNullable<NonNullable<SituationContext['order']['payment']>['charges']>[number];

const charged = ({ order }: SituationContext, status: Charge['status']): readonly Charge[] =>
  (order.payment?.charges ?? []).filter((charge) => charge.status === status);

/** What was taken beyond the order total. */
function extraCaptured(context: SituationContext): Known<Money> {
  const captured = charged(context, 'captured');
  const total = readTotal(context);
  if (context.order.payment?.charges === undefined) return UNKNOWN;
  const back = charged(context, 'refunded').reduce((sum, { amount }) => sum + amount, 0);
  const taken = moneyOf(captured.reduce((sum, { amount }) => sum + amount, 0) - back, context.currency);
  const owed = total.known ? total.value : moneyOf(captured[0]?.amount ?? 0, context.currency);
  return known({ amountMinor: Math.max(0, taken.amountMinor - owed.amountMinor), currency: context.currency });
}

/** Price now below the price paid, in the currency of the order, for all units. */
function priceDifference(context: SituationContext): Known<Money> {
  const { order, currency } = context;
  const quantity = order.quantity ?? 1;
  const paid = order.unitPrice ?? (order.price === undefined ? undefined : order.price / quantity);
  const now =
    order.currentListPrices?.filter((price) => price.currency === currency).map((price) => price.amount) ?? [];
  if (paid === undefined || order.currentListPrices === undefined) return UNKNOWN;
  if (now.length === 0) return known(moneyOf(0, currency));
  return known(moneyOf(Math.max(0, (paid - Math.min(...now)) * quantity), currency));
}

/** Charges on the account and prices on the page. */
export const chargeFacts: FactTable = {
  'charge.capturedCount': {
    type: 'number',
    what: 'payments that were captured',
    ask: { who: 'agent', text: 'How many payments of this order were captured?' },
    read: (context) =>
      context.order.payment?.charges === undefined ? UNKNOWN : known(charged(context, 'captured').length),
  },
  'charge.extra': { type: 'money', what: 'what was taken beyond the order total', read: extraCaptured },
  'charge.takenTwice': {
    type: 'boolean',
    what: 'more was captured than the order costs',
    ask: { who: 'agent', text: 'How many payments of this order were captured?' },
    read: (context) => {
      const extra = extraCaptured(context);
      return extra.known ? known(extra.value.amountMinor > 0) : UNKNOWN;
    },
  },
  'charge.authorisationEndsAt': {
    type: 'moment',
    what: 'the day the pending authorisation falls away',
    read: (context) => momentIf(charged(context, 'authorised').at(0)?.expiresAt),
  },
  'charge.pending': {
    type: 'boolean',
    what: 'an authorisation is pending',
    read: (context) => known(charged(context, 'authorised').length > 0),
  },
  'price.difference': {
    type: 'money',
    what: 'the price difference in the currency of the order',
    read: priceDifference,
  },
  'price.isLower': {
    type: 'boolean',
    what: 'the page shows a lower price in the currency of the order',
    ask: { who: 'agent', text: 'Which price, in the currency of the order, does the page show now?' },
    read: (context) => {
      const difference = priceDifference(context);
      return difference.known ? known(difference.value.amountMinor > 0) : UNKNOWN;
    },
  },
  'price.windowEndsAt': {
    type: 'moment',
    what: 'the end of price matching',
    read: ({ order, settings, buyerZone }) =>
      order.paidAt === undefined || settings.priceAdjustmentDays === undefined
        ? UNKNOWN
        : momentIf(endOfDay(addDays(dayOf(order.paidAt, buyerZone), settings.priceAdjustmentDays), buyerZone)),
  },
  'refund.wholeSent': {
    type: 'boolean',
    what: 'the whole order is already paid back',
    read: (context) => {
      const [sent, total] = [sumOf(context.order.refund?.amount, context), readTotal(context)];
      const isSent = context.order.refund?.status === 'sent' || Boolean(context.order.refund?.sentAt);
      return known(isSent && sent.known && total.known && sent.value.amountMinor >= total.value.amountMinor);
    },
  },
  'refund.amount': {
    type: 'money',
    what: 'the refund that was entered',
    read: (context) => sumOf(context.order.refund?.amount, context),
  },
};

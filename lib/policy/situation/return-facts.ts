import {
  addBusinessDays,
  addDays,
  addMonths,
  closeOfBusiness,
  compareInstants,
  dayOf,
  dayOfMoment,
  endOfDay,
  startOfMoment,
} from '../../calendar/index.ts';
import type { Message } from '../../thread/index.ts';
import { type IsoMoment, type Known, known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { isDelivered, readDeliveredAt } from './parcel-reading.ts';
import { momentIf } from './situation-context.ts';
import { familyOf, readTrouble } from './trouble.ts';

/** When a message came: by the clock, else by its day alone. */
const momentOf = (message: Message | undefined): IsoMoment | undefined => message?.at ?? message?.day;

/** When the buyer gave notice: by the record, else by the first message that asks for it. */
function readNoticeAt({ order, ticket }: SituationContext): IsoMoment | undefined {
  if (order.return?.requestedAt !== undefined) return order.return.requestedAt;
  const asked = ticket.facts.find(
    (fact) =>
      fact.kind === 'demand' && fact.from === 'buyer' && ['return', 'refund', 'cancel'].includes(fact.value.want),
  );
  const index = asked?.evidence[0]?.message;
  const named = index === undefined ? undefined : momentOf(ticket.thread.messages[index]);
  const first = momentOf(ticket.thread.messages.find(({ from }) => from === 'buyer'));
  return named ?? (['return', 'cancel'].includes(familyOf(readTrouble(ticket))) ? first : undefined);
}

/** End of a window of calendar days that counts from delivery. */
function windowEnd(context: SituationContext, days: number | undefined): Known<string> {
  const deliveredAt = isDelivered(context) === false ? undefined : readDeliveredAt(context);
  if (days === undefined || deliveredAt === undefined) return UNKNOWN;
  return momentIf(endOfDay(addDays(dayOfMoment(deliveredAt, context.buyerZone), days), context.buyerZone));
}

/** Whether the notice (else now) comes before the end; the last minute of the last day counts. No period, no right. */
function isBeforeEnd(context: SituationContext, end: Known<string>, length: number | undefined): Known<boolean> {
  if (length === undefined) return known(false);
  if (!end.known) return UNKNOWN;
  const at = startOfMoment(readNoticeAt(context) ?? context.now, context.buyerZone);
  return known(compareInstants(at, end.value) < 60_000);
}

function warrantyEnd(context: SituationContext): Known<string> {
  const months = context.settings.warrantyMonths;
  const deliveredAt = readDeliveredAt(context);
  if (months === undefined || deliveredAt === undefined) return UNKNOWN;
  return momentIf(endOfDay(addMonths(dayOfMoment(deliveredAt, context.buyerZone), months), context.buyerZone));
}

function visibleBy({ order, settings, sellerZone, calendar, bankCalendar }: SituationContext): Known<string> {
  const days = settings.refundVisibleBusinessDays;
  if (!order.refund?.sentAt || days === undefined) return UNKNOWN;
  const last = addBusinessDays(dayOf(order.refund.sentAt, sellerZone), days[1], bankCalendar);
  return momentIf(closeOfBusiness(last, sellerZone, calendar));
}

function refundDueAt({ order, settings, sellerZone, calendar }: SituationContext): Known<string> {
  const days = settings.returnRefundWithinBusinessDays;
  const receivedAt = order.return?.receivedAt;
  if (receivedAt === undefined || days === undefined) return UNKNOWN;
  return momentIf(
    closeOfBusiness(addBusinessDays(dayOfMoment(receivedAt, sellerZone), days, calendar), sellerZone, calendar),
  );
}

const FAULTY: ReadonlySet<string> = new Set(['goods', 'transit']);

/** Who pays the way back by the settings: other keys count for faulty or late goods than for a change of mind. */
function readPayer({ settings, ticket }: SituationContext): Known<string> {
  const isFaulty = FAULTY.has(familyOf(readTrouble(ticket))) && ticket.fault.party !== 'buyer';
  return known((isFaulty ? settings.faultReturnPaidBy : settings.changeOfMindReturnPaidBy) ?? 'not_set');
}

/** Returns, refunds and the periods that count from delivery. */
export const returnFacts: FactTable = {
  'return.noticeAt': {
    type: 'moment',
    what: 'the buyer’s notice',
    read: (context) => momentIf(readNoticeAt(context)),
  },
  'return.windowEndsAt': {
    type: 'moment',
    what: 'the end of the return window',
    read: (context) => windowEnd(context, context.settings.returnWindowDays),
  },
  'return.inWindow': {
    type: 'boolean',
    what: 'the notice came within the return window',
    ask: { who: 'agent', text: 'When was it delivered?' },
    read: (context) =>
      isBeforeEnd(context, windowEnd(context, context.settings.returnWindowDays), context.settings.returnWindowDays),
  },
  'return.received': {
    type: 'boolean',
    what: 'the return is back',
    read: ({ order }) => known(order.return?.receivedAt !== undefined),
  },
  'return.receivedAt': {
    type: 'moment',
    what: 'the day the return came back',
    read: ({ order }) => momentIf(order.return?.receivedAt),
  },
  'return.condition': {
    type: 'text',
    what: 'the condition of the return',
    ask: { who: 'agent', text: 'In which condition did the item come back?' },
    read: ({ order }) => {
      const { serialSent, serialReceived, condition, receivedAt } = order.return ?? {};
      if (receivedAt === undefined && condition === undefined && serialReceived === undefined) return known('not_back');
      if (
        condition === undefined &&
        serialSent !== undefined &&
        serialReceived !== undefined &&
        serialSent !== serialReceived
      )
        return known('different_item');
      return knownIf(condition);
    },
  },
  'return.payer': {
    type: 'text',
    what: 'who pays the way back',
    read: readPayer,
  },
  'return.costStated': {
    type: 'boolean',
    what: 'checkout said who pays a return',
    read: ({ order }) => knownIf(order.listing?.returnCostStated),
  },
  'return.refundDueAt': { type: 'moment', what: 'the day the refund of the return is due', read: refundDueAt },
  'refund.status': {
    type: 'text',
    what: 'where the refund stands',
    ask: { who: 'agent', text: 'Was the refund sent, and when?' },
    read: ({ order }) => knownIf(order.refund?.sentAt ? 'sent' : order.refund?.status),
  },
  'refund.sent': {
    type: 'boolean',
    what: 'the refund is sent',
    read: ({ order }) => known(order.refund?.status === 'sent' || Boolean(order.refund?.sentAt)),
  },
  'refund.pending': {
    type: 'boolean',
    what: 'a refund was promised or entered and has not left',
    read: ({ order }) => known(order.refund !== undefined && !order.refund.sentAt && order.refund.status !== 'sent'),
  },
  'refund.reference': {
    type: 'text',
    what: 'the reference of the refund',
    read: ({ order }) => knownIf(order.refund?.reference),
  },
  'refund.enteredAt': {
    type: 'moment',
    what: 'the day the refund was entered or promised',
    read: ({ order }) => momentIf(order.refund?.createdAt),
  },
  'refund.sentAt': {
    type: 'moment',
    what: 'the day the refund left',
    read: ({ order }) => momentIf(order.refund?.sentAt),
  },
  'refund.visibleBy': { type: 'moment', what: 'the day the refund shows at the latest', read: visibleBy },
  'warranty.endsAt': { type: 'moment', what: 'the end of the warranty', read: warrantyEnd },
  'warranty.covers': {
    type: 'boolean',
    what: 'the warranty still runs',
    ask: { who: 'agent', text: 'When was it delivered?' },
    read: (context) => isBeforeEnd(context, warrantyEnd(context), context.settings.warrantyMonths),
  },
};

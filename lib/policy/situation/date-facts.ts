import { addBusinessDays, addDays, compareInstants, dayOf, endOfDay } from '../../calendar/index.ts';
import { type IsoDay, type IsoMoment, type Known, known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { isDispatched } from './parcel-reading.ts';
import { momentIf } from './situation-context.ts';
import { readTrouble } from './trouble.ts';

/** On a marketplace the date in its order binds until it is changed there; elsewhere the one promised last. */
export const readPromisedDispatch = ({ order }: SituationContext): IsoDay | undefined =>
  order.dispatchBy ?? order.platformDispatchDate;

/** The dispatch day that can be promised now: own estimate and buffer; undefined without an estimate. */
function readNewPromiseDay({ order, settings }: SituationContext): IsoDay | undefined {
  if (order.realisticDispatchBy === undefined) return undefined;
  return addDays(order.realisticDispatchBy, settings.promiseBufferDays ?? 0);
}

/** The buyer's message nobody has answered yet, newest one. */
function unansweredAt({ ticket }: SituationContext): IsoMoment | undefined {
  const spoken = ticket.thread.messages.filter(({ from }) => from === 'buyer' || from === 'seller');
  const last = spoken.at(-1);
  return last?.from === 'buyer' ? (last.at ?? last.day) : undefined;
}

function isDispatchDayOver(context: SituationContext): Known<boolean> {
  const day = readPromisedDispatch(context);
  // A promise is a thing said: where none is on record, only a complaint about it makes its day a question.
  if (day === undefined) return readTrouble(context.ticket) === 'late_dispatch' ? UNKNOWN : known(false);
  const { dispatchedAt } = context.order;
  const reached = dispatchedAt && isDispatched(context) ? dayOf(dispatchedAt, context.sellerZone) : context.sellerToday;
  return known(reached > day);
}

function willMissDispatch(context: SituationContext): Known<boolean> {
  const day = readPromisedDispatch(context);
  const realistic = context.order.realisticDispatchBy;
  return day === undefined || realistic === undefined ? UNKNOWN : known(realistic > day);
}

/** Dates and promises of the order. */
export const dateFacts: FactTable = {
  now: { type: 'moment', what: 'now', read: ({ now }) => known(now) },
  'dates.today': { type: 'moment', what: 'today at the seller', read: ({ sellerToday }) => known(sellerToday) },
  'dates.paidAt': {
    type: 'moment',
    what: 'the payment',
    ask: { who: 'agent', text: 'When was the order paid?' },
    read: ({ order }) => momentIf(order.paidAt),
  },
  'dates.promisedDelivery': {
    type: 'moment',
    what: 'the delivery day promised at checkout',
    ask: { who: 'agent', text: 'Which delivery day was promised at checkout?' },
    read: ({ order }) => knownIf(order.promisedDelivery),
  },
  'dates.promisedDispatch': {
    type: 'moment',
    what: 'the dispatch day promised last',
    ask: { who: 'agent', text: 'Which dispatch day was promised?' },
    read: (context) => knownIf(readPromisedDispatch(context)),
  },
  'dates.promisedDispatchEndsAt': {
    type: 'moment',
    what: 'the end of the promised dispatch day',
    read: (context) => {
      const day = readPromisedDispatch(context);
      return day === undefined ? UNKNOWN : momentIf(endOfDay(day, context.sellerZone));
    },
  },
  'dates.promisedDispatchOver': {
    type: 'boolean',
    what: 'the promised dispatch day is missed',
    ask: { who: 'agent', text: 'Which dispatch day was promised?' },
    read: isDispatchDayOver,
  },
  'dates.willMissDispatch': {
    type: 'boolean',
    what: 'the promised dispatch day will be missed',
    read: willMissDispatch,
  },
  'dates.newPromiseDay': {
    type: 'moment',
    what: 'the new dispatch day that can be promised',
    ask: { who: 'agent', text: 'When can the order really leave?' },
    read: (context) => knownIf(readNewPromiseDay(context)),
  },
  'dates.newPromiseAhead': {
    type: 'boolean',
    what: 'a new dispatch day can be promised',
    ask: { who: 'agent', text: 'When can the order really leave?' },
    read: (context) => {
      const day = readNewPromiseDay(context);
      return day === undefined ? UNKNOWN : known(day >= context.sellerToday);
    },
  },
  'dates.chatDateNotInOrder': {
    type: 'boolean',
    what: 'the order on the platform still shows the old date',
    read: ({ order }) => known(order.platformDispatchDate !== undefined && order.platformDateChanged !== true),
  },
  'dates.chatDateAgreed': {
    type: 'boolean',
    what: 'a later day was agreed in the chat',
    read: ({ order, ticket }) =>
      known(
        order.dateConsentAt !== undefined ||
          (order.platformDispatchDate !== undefined &&
            order.dispatchBy !== undefined &&
            order.dispatchBy > order.platformDispatchDate) ||
          ticket.facts.some(
            (fact) => fact.kind === 'promise' && fact.from === 'seller' && fact.value.what === 'dispatch',
          ),
      ),
  },
  'dates.autoConfirmAt': {
    type: 'moment',
    what: 'the day the platform confirms receipt by itself',
    read: ({ order, sellerZone }) =>
      order.dispatchedAt && order.autoConfirmDays !== undefined && order.autoConfirmedAt === undefined
        ? momentIf(endOfDay(addDays(dayOf(order.dispatchedAt, sellerZone), order.autoConfirmDays), sellerZone))
        : UNKNOWN,
  },
  'dates.usualArrivalAt': {
    type: 'moment',
    what: 'the day the parcel is usually there, by your carrier’s days',
    read: ({ order, ticket, sellerZone, calendar }) =>
      order.dispatchedAt && ticket.usualTransitDays !== undefined
        ? momentIf(addBusinessDays(dayOf(order.dispatchedAt, sellerZone), ticket.usualTransitDays, calendar))
        : UNKNOWN,
  },
  'dates.unansweredAt': {
    type: 'moment',
    what: 'the last message of the buyer that waits for an answer',
    read: (context) => momentIf(unansweredAt(context)),
  },
  'dates.eventAt': {
    type: 'moment',
    what: 'the day the goods are needed for',
    read: ({ order }) => momentIf(order.event?.at),
  },
  'backlog.orders': {
    type: 'number',
    what: 'orders late for the same reason',
    read: ({ order }) => known(order.backlogOrders ?? 0),
  },
  'dates.paymentOver': {
    type: 'boolean',
    what: 'the order is paid',
    read: ({ order, now }) => (order.paidAt === undefined ? UNKNOWN : known(compareInstants(order.paidAt, now) <= 0)),
  },
};

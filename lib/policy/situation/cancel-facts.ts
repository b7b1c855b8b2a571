import { addDays, compareInstants, daysBetween, instantAt, startOfMoment } from '../../calendar/index.ts';
import { type IsoMoment, isDay, type Known, known, UNKNOWN } from '../../values/index.ts';
import type { FactTable, SituationContext } from './fact-spec.ts';
import { isDispatched, openParcel } from './parcel-reading.ts';
import { momentIf } from './situation-context.ts';
import { familyOf, readTrouble } from './trouble.ts';

/** When the first cancellation arrived. */
function readRequestedAt({ ticket }: SituationContext): IsoMoment | undefined {
  const { messages } = ticket.thread;
  const asked = ticket.facts.find(
    (fact) => fact.kind === 'demand' && fact.from === 'buyer' && fact.value.want === 'cancel',
  );
  const index = asked?.evidence[0]?.message;
  if (index !== undefined) return messages[index]?.at ?? messages[index]?.day;
  const isCancel = familyOf(readTrouble(ticket)) === 'cancel';
  const first = isCancel ? messages.find(({ from }) => from === 'buyer') : undefined;
  return first?.at ?? first?.day;
}

/** A cancellation counts from its arrival: before dispatch means in time. */
function isInTime(context: SituationContext): Known<boolean> {
  const sent = isDispatched(context);
  if (sent === false) return known(true);
  const requestedAt = readRequestedAt(context);
  const dispatchedAt = context.order.dispatchedAt ?? context.order.acceptanceScanAt;
  if (sent === undefined || requestedAt === undefined || !dispatchedAt) return sent ? known(false) : UNKNOWN;
  if (!isDay(requestedAt)) return known(compareInstants(requestedAt, dispatchedAt) < 0);
  // Two calendars differ by a day at most, and so does the day that an attribution line shows.
  const apart = daysBetween(requestedAt, dispatchedAt.slice(0, 10));
  return Math.abs(apart) > 2 ? known(apart > 0) : UNKNOWN;
}

/** Last moment at which the carrier can still be asked to stop the parcel. */
function interceptBy({ order, settings, sellerZone }: SituationContext): Known<string> {
  const estimate = openParcel(order)?.estimatedDelivery ?? order.estimatedDelivery;
  const { cutoffDaysBeforeEstimate, cutoffAt } = settings.intercept ?? {};
  if (estimate === undefined || cutoffDaysBeforeEstimate === undefined) return UNKNOWN;
  return momentIf(instantAt(addDays(estimate, -cutoffDaysBeforeEstimate), cutoffAt ?? '23:59', sellerZone));
}

/** Cancellation, and parcels that can still be stopped. */
export const cancelFacts: FactTable = {
  'cancel.requestedAt': {
    type: 'moment',
    what: 'the first cancellation',
    read: (context) => momentIf(readRequestedAt(context)),
  },
  'cancel.asked': {
    type: 'boolean',
    what: 'the buyer wants to cancel',
    read: (context) =>
      known(readRequestedAt(context) !== undefined || familyOf(readTrouble(context.ticket)) === 'cancel'),
  },
  'cancel.inTime': {
    type: 'boolean',
    what: 'the cancellation came before dispatch',
    ask: { who: 'agent', text: 'Had the order left when the cancellation arrived?' },
    read: isInTime,
  },
  'cancel.productionStarted': {
    type: 'boolean',
    what: 'production has started',
    ask: { who: 'agent', text: 'Has production started?' },
    read: ({ order, sellerToday }) =>
      order.productionStartsOn === undefined ? UNKNOWN : known(order.productionStartsOn <= sellerToday),
  },
  'cancel.productionStartsAt': {
    type: 'moment',
    what: 'the start of production',
    read: ({ order, sellerZone }) =>
      order.productionStartsOn === undefined ? UNKNOWN : momentIf(startOfMoment(order.productionStartsOn, sellerZone)),
  },
  'intercept.by': { type: 'moment', what: 'the last moment to stop the parcel', read: interceptBy },
  'intercept.open': {
    type: 'boolean',
    what: 'the parcel can still be stopped',
    ask: { who: 'agent', text: 'Can the carrier still stop the parcel?' },
    read: (context) => {
      const until = interceptBy(context);
      return until.known ? known(compareInstants(context.now, until.value) <= 0) : known(true);
    },
  },
};

import { compareInstants, startOfMoment } from '../calendar/index.ts';
import type { OrderRecord } from '../orders/index.ts';
import type { IsoMoment } from '../values/index.ts';
import type { TimelineEntry } from './case.ts';
import type { CaseReading } from './reading.ts';

type Dated = readonly [at: IsoMoment | null | undefined, what: string];

const datesOf = (order: OrderRecord): readonly Dated[] => [
  [order.paidAt, 'paid'],
  [order.dateConsentAt, 'buyer agreed to a later day'],
  [order.dispatchBy, 'dispatch promised for this day'],
  [order.platformDispatchDate, 'dispatch day in the order'],
  [order.realisticDispatchBy, 'dispatch expected by this day'],
  [order.dispatchedAt, 'dispatched'],
  [order.acceptanceScanAt, 'first scan'],
  [order.lastScanAt, order.lastScan ? `latest scan: ${order.lastScan}` : 'latest scan'],
  [order.estimatedDelivery, 'delivery estimated for this day'],
  [order.promisedDelivery, 'delivery promised for this day'],
  [order.deliveredScanAt, 'delivered according to the carrier'],
  [order.deliveredAt, 'delivered'],
  [order.collectedAt, 'collected'],
  [order.installedOn, 'installed'],
  [order.returnedToSenderAt, 'back at the sender'],
  [order.autoConfirmedAt, 'receipt confirmed by the platform'],
  [order.trace?.openedAt, 'carrier enquiry opened'],
  [order.platformCase?.openedAt, 'platform case opened'],
  [order.platformCase?.closedAt, 'platform case closed'],
  [order.chargeback?.openedAt, 'chargeback opened'],
  [order.chargeback?.evidenceDueBy, 'evidence due'],
  [order.return?.requestedAt, 'return asked for'],
  [order.return?.receivedAt, 'return received'],
  [order.refund?.createdAt, 'refund entered'],
  [order.refund?.sentAt, 'refund sent'],
  [order.event?.at, order.event?.what ? `needed for: ${order.event.what}` : 'needed for this day'],
  ...(order.earlierDispatchBy ?? []).map((day): Dated => [day, 'dispatch promised for this day, before']),
  ...(order.parcels ?? []).flatMap((parcel, index): readonly Dated[] => [
    [parcel.dispatchedAt, `parcel ${parcel.number ?? index + 1} dispatched`],
    [parcel.lastScanAt, `parcel ${parcel.number ?? index + 1}: latest scan`],
    [parcel.deliveredAt, `parcel ${parcel.number ?? index + 1} delivered`],
  ]),
];

const WRITERS = {
  buyer: 'buyer wrote',
  seller: 'seller wrote',
  platform: 'platform wrote',
  unknown: 'message',
} as const;

/** Earliest first; a message known only by its day never comes before one that it follows in the thread. */
function inOrder(entries: readonly TimelineEntry[], zone: string): readonly TimelineEntry[] {
  let latest = '';
  const keyed = entries.map((entry) => {
    const start = startOfMoment(entry.at, zone);
    if (entry.message === undefined) return { entry, key: start };
    if (latest === '' || compareInstants(start, latest) > 0) latest = start;
    return { entry, key: latest };
  });
  return keyed.toSorted((a, b) => compareInstants(a.key, b.key)).map(({ entry }) => entry);
}

/** What was true when: messages and events of the order in one line of time, whole days before the hours of that day. */
export function readTimeline(reading: CaseReading): readonly TimelineEntry[] {
  const zone = reading.zones.buyer ?? reading.zones.seller ?? 'UTC';
  const ofOrder = datesOf(reading.order).flatMap(([at, what]): readonly TimelineEntry[] =>
    at ? [{ at, what, source: 'order' }] : [],
  );
  const ofThread = reading.messages.flatMap(({ at, day, from, index }): readonly TimelineEntry[] => {
    const moment = at ?? day;
    return moment ? [{ at: moment, what: WRITERS[from], source: 'thread', message: index }] : [];
  });
  return inOrder([...ofOrder, ...ofThread], zone);
}

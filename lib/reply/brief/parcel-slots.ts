import { addDays, dayOf } from '../../calendar/index.ts';
import type { Case } from '../../case/index.ts';
import type { IsoDay, IsoInstant } from '../../values/index.ts';
import type { Slots } from '../phrases/slots.ts';
import { cleanText } from './clean-text.ts';

/** The parcel that still travels, where an order went in several. */
function travelling(subject: Case) {
  const { parcels } = subject.order.record;
  return parcels?.find((parcel) => parcel.deliveredAt === undefined && parcel.lastScanAt !== undefined);
}

/** Carrier as people say it: "UPS 2nd Day" and "USPS Ground Advantage" by their first word where that is an acronym. */
function carrierName(carrier: string | undefined): string {
  const full = cleanText(carrier);
  const first = full.split(' ')[0] ?? '';
  return /^[A-Z]{2,5}$/.test(first) ? first : full;
}

/** Names of what is in a parcel, where the order says so. */
function contentsOf(subject: Case, parcel: number | undefined): readonly string[] | undefined {
  const inside = subject.order.record.items?.filter((item) => parcel !== undefined && item.parcel === parcel) ?? [];
  const names = inside.map((item) => cleanText(item.name)).filter((name) => name !== '');
  return names.length === 0 ? undefined : names;
}

/** Day of an event as the order page shows it: on the seller's calendar. */
function dayOnSellerCalendar(subject: Case, at: IsoInstant | null | undefined): IsoDay | undefined {
  return at ? dayOf(at, subject.zones.seller ?? subject.zones.buyer ?? 'UTC') : undefined;
}

/** First message in which the buyer asks to cancel, as the moment the wish reached the seller. */
function cancelAskedAt(subject: Case): string | undefined {
  const fact = subject.facts.find(
    (each) => each.kind === 'demand' && each.value.want === 'cancel' && each.from === 'buyer',
  );
  const message = fact?.evidence[0]?.message;
  return message === undefined ? undefined : subject.thread.messages[message]?.at;
}

/** Slots about dispatch, way and arrival. */
export function parcelSlots(subject: Case, leavesOn: IsoDay): Slots {
  const { record } = subject.order;
  const parcel = travelling(subject);
  const arrived = parcel === undefined ? undefined : record.parcels?.find((each) => each.deliveredAt !== undefined);
  const alert = record.carrierAlert;
  const buffer = subject.settings.promiseBufferDays ?? 0;
  const realistic = record.realisticDispatchBy;
  return {
    tracking: cleanText(record.tracking ?? parcel?.tracking),
    carrier: carrierName(record.carrier ?? parcel?.carrier),
    lastScan: cleanText(record.lastScan ?? parcel?.lastScan),
    lastScanAt: record.lastScanAt ?? parcel?.lastScanAt,
    estimate:
      alert?.newEstimateFrom === undefined ? (record.estimatedDelivery ?? parcel?.estimatedDelivery) : undefined,
    estimateFrom: alert?.newEstimateFrom,
    estimateTo: alert?.newEstimateTo === alert?.newEstimateFrom ? undefined : alert?.newEstimateTo,
    alert: cleanText(alert?.text),
    cause: alert === undefined ? undefined : `cause.${alert.cause}`,
    promisedDay: record.promisedDelivery,
    dispatchBy: record.dispatchBy ?? record.platformDispatchDate,
    newDispatch: realistic === undefined ? undefined : addDays(realistic, buffer),
    consentBy: consentBy(subject),
    productionStart: record.productionStartsOn,
    queue: record.queuePosition,
    paidAt: record.paidAt,
    dispatchedAt: record.dispatchedAt ?? record.acceptanceScanAt ?? undefined,
    handedOverAt: record.acceptanceScanAt ?? record.dispatchedAt ?? undefined,
    dispatchedOn: dayOnSellerCalendar(subject, record.dispatchedAt),
    paidOn: dayOnSellerCalendar(subject, record.paidAt),
    returnedOn: record.returnedToSenderAt,
    distance: record.deliveredDistanceMetres,
    signedBy: cleanText(record.signature?.signedBy),
    askedAt: cancelAskedAt(subject),
    deliveredAt: record.deliveredAt ?? record.collectedAt ?? arrived?.deliveredAt,
    parcelNumber: arrived?.number,
    waiting: parcel === undefined ? undefined : contentsOf(subject, parcel.number),
    scanAt: record.deliveredScanAt,
    deliveredNote: cleanText(record.deliveredNote),
    traceAt: record.trace?.openedAt,
    leavesOn,
    oldAddress: cleanText(record.address?.onOrder),
    newAddress: cleanText(record.address?.intended),
    city: cleanText(record.returnTo?.city),
    ...localDelivery(subject),
  };
}

function consentBy(subject: Case): IsoDay | undefined {
  const days = subject.settings.consentWithinDays;
  return days === undefined ? undefined : addDays(subject.now.slice(0, 10), days);
}

/** Business days until a new one from near the buyer, or by express, is with the buyer as planned. */
function localDelivery(subject: Case): Slots {
  const { localDelivery: near, express } = subject.order.record;
  const source = near?.stock === undefined || near.stock > 0 ? (near ?? express) : express;
  return { daysMin: source?.businessDaysMin, daysMax: source?.businessDaysMax };
}

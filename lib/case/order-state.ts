import {
  addHours,
  compareDays,
  compareInstants,
  dayOf,
  dayOfMoment,
  daysBetween,
  endOfMoment,
  fullDaysBetween,
} from '../calendar/index.ts';
import type { OrderRecord } from '../orders/index.ts';
import type { SellerSettings } from '../settings/index.ts';
import type { IsoDay, IsoInstant, TimeZoneId } from '../values/index.ts';

/** What the record says about the parcel at `now`. Undefined is unknown, never no. */
export interface OrderState {
  readonly isDispatched?: boolean;
  readonly isDelivered?: boolean;
  /** The carrier says delivered, and the buyer may dispute it. */
  readonly hasDeliveredScan: boolean;
  /** Some parcels are delivered and some are not. */
  readonly isPartlyDelivered: boolean;
  /** Instant from which the parcel counts as lost. */
  readonly lostAt?: IsoInstant;
  readonly isLost?: boolean;
  /** Full 24-hour days since the latest scan, while undelivered. */
  readonly staleDays?: number;
  /** The promised or estimated day is over without delivery, or the new estimate lies after it. */
  readonly isLate?: boolean;
  readonly isDeliveredLate?: boolean;
  /** The dispatch day is over, was missed, or will surely be missed. */
  readonly isDispatchLate?: boolean;
  /** Whole days since delivery. */
  readonly daysSinceDelivery?: number;
}

interface Clock {
  readonly now: IsoInstant;
  readonly buyerZone: TimeZoneId;
  readonly sellerZone: TimeZoneId;
}

const isOver = (day: IsoDay | undefined, zone: TimeZoneId, now: IsoInstant): boolean | undefined =>
  day === undefined ? undefined : compareInstants(endOfMoment(day, zone), now) < 0;

type Parcel = NonNullable<OrderRecord['parcels']>[number];

function isDelivered(record: OrderRecord): boolean | undefined {
  if (record.deliveredAt ?? record.deliveredScanAt ?? record.collectedAt ?? record.installedOn) return true;
  const parcels = record.parcels ?? [];
  if (parcels.length > 0 && parcels.every((parcel) => parcel.deliveredAt)) return true;
  if (record.dispatchedAt === null || record.returnedToSenderAt) return false;
  if (parcels.length > 0) return false;
  // A parcel with a scan or a running clock and no delivery is on its way.
  return (record.lastScanAt ?? record.dispatchedAt ?? record.lastScanOn ?? record.hasLeft) ? false : undefined;
}

function isDispatched(record: OrderRecord): boolean | undefined {
  if (record.dispatchedAt === null) return false;
  const signs = [
    record.dispatchedAt,
    record.acceptanceScanAt,
    record.lastScanAt,
    record.deliveredAt,
    record.deliveredScanAt,
    record.lastScanOn,
    record.dispatchedOn,
  ];
  if (
    record.hasLeft ||
    signs.some(Boolean) ||
    record.parcels?.some((parcel) => parcel.dispatchedAt ?? parcel.deliveredAt)
  )
    return true;
  return undefined;
}

const latest = (instants: readonly (string | undefined)[]): string | undefined =>
  instants
    .filter((one) => one !== undefined)
    .toSorted(compareInstants)
    .at(-1);

/** Scan that the clock counts from: of the order, else the oldest among parcels under way. */
function scanOf(record: OrderRecord): IsoInstant | undefined {
  if (record.lastScanAt) return latest([record.lastScanAt]);
  const open: readonly Parcel[] = (record.parcels ?? []).filter((parcel) => !parcel.deliveredAt);
  return open
    .map((parcel) => parcel.lastScanAt)
    .filter((one) => one !== undefined)
    .toSorted(compareInstants)[0];
}

function isLate(record: OrderRecord, { now, buyerZone }: Clock): boolean | undefined {
  const expected = record.promisedDelivery ?? record.estimatedDelivery;
  if (!expected) return undefined;
  const alert = record.carrierAlert?.newEstimateFrom ?? record.carrierAlert?.newEstimateTo;
  return isOver(expected, buyerZone, now) === true || (alert !== undefined && compareDays(alert, expected) > 0);
}

function isDeliveredLate(record: OrderRecord, { buyerZone }: Clock): boolean | undefined {
  const arrived = record.deliveredAt ?? record.deliveredScanAt;
  const expected = record.promisedDelivery ?? record.estimatedDelivery;
  if (!arrived || !expected) return undefined;
  return compareDays(dayOfMoment(arrived, buyerZone), expected) > 0;
}

function isDispatchLate(record: OrderRecord, { now, sellerZone }: Clock): boolean | undefined {
  const promised = record.dispatchBy ?? (record.platformDateChanged ? undefined : record.platformDispatchDate);
  if (!promised) return undefined;
  if (record.dispatchedAt) return compareDays(dayOfMoment(record.dispatchedAt, sellerZone), promised) > 0;
  if (record.dispatchedAt === undefined && isDispatched(record)) return undefined;
  if (record.realisticDispatchBy && compareDays(record.realisticDispatchBy, promised) > 0) return true;
  return record.dispatchedAt === null ? isOver(promised, sellerZone, now) : undefined;
}

/** Reads where the order stands at `clock.now`. */
export function readOrderState(record: OrderRecord, settings: SellerSettings, clock: Clock): OrderState {
  const delivered = isDelivered(record);
  const parcels = record.parcels ?? [];
  const arrived = parcels.filter((parcel) => parcel.deliveredAt).length;
  const scan = delivered === false ? scanOf(record) : undefined;
  // Of a scan whose time of day is not known the end of its day counts.
  const scanDayEnd = delivered === false && record.lastScanOn ? endOfMoment(record.lastScanOn, clock.sellerZone) : '';
  const seen = scan ?? scanDayEnd;
  const lostDays = settings.lostAfterDaysNoScan;
  const lostAt = seen && lostDays !== undefined ? addHours(seen, lostDays * 24) : undefined;
  const deliveredOn = record.deliveredAt ?? record.deliveredScanAt ?? latest(parcels.map((one) => one.deliveredAt));
  const sent = isDispatched(record);
  const state = {
    isDispatched: sent,
    isDelivered: delivered,
    lostAt,
    isLost: lostAt ? compareInstants(lostAt, clock.now) <= 0 : undefined,
    staleDays: scan ? fullDaysBetween(scan, clock.now) : undefined,
    isLate: delivered === false ? isLate(record, clock) : undefined,
    isDeliveredLate: isDeliveredLate(record, clock),
    isDispatchLate: isDispatchLate(record, clock),
    daysSinceDelivery: deliveredOn
      ? daysBetween(dayOfMoment(deliveredOn, clock.buyerZone), dayOf(clock.now, clock.buyerZone))
      : undefined,
  };
  const known = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
  return {
    ...known,
    hasDeliveredScan: record.deliveredScanAt !== undefined,
    isPartlyDelivered: arrived > 0 && arrived < parcels.length,
  };
}

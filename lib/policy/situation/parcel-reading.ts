import { addHours, compareInstants, dayOfMoment, endOfDay } from '../../calendar/index.ts';
import type { OrderRecord } from '../../orders/index.ts';
import { type DisputeType, type IsoDay, type IsoInstant, isDay } from '../../values/index.ts';
import type { SituationContext } from './fact-spec.ts';
import { familyOf, readTrouble } from './trouble.ts';

type Parcel = NonNullable<OrderRecord['parcels']>[number];

/** Of several parcels the one that is still on its way and was seen longest ago: the clocks that matter are its. */
function openParcel(order: OrderRecord): Parcel | undefined {
  const open = (order.parcels ?? []).filter((parcel) => parcel.deliveredAt === undefined);
  return [...open].sort((a, b) => ((a.lastScanAt ?? '') < (b.lastScanAt ?? '') ? -1 : 1))[0];
}

const NOT_HERE: ReadonlySet<DisputeType> = new Set([
  'not_received_in_transit',
  'not_received_lost',
  'late_delivery',
  'late_dispatch',
  'partial_shipment',
  'cancel_before_dispatch',
  'cancel_after_dispatch',
  'address_error',
]);

/** Whether a file or licence was bought, so that no parcel exists. */
export const isDigital = ({ order, ticket }: SituationContext): boolean =>
  order.digital !== undefined ||
  ticket.goods?.kind === 'digital' ||
  ticket.dispute.type === 'digital_access' ||
  ticket.signals.some(({ id }) => id === 'digital');

/** The latest scan of the parcel that is still open; undefined where none is on record. */
export function readLastScan({ order }: SituationContext): IsoInstant | undefined {
  return openParcel(order)?.lastScanAt ?? order.lastScanAt;
}

/** Whether the parcel has left; undefined where nothing says so. A label with a number is no scan. */
export function isDispatched(context: SituationContext): boolean | undefined {
  const { order } = context;
  if (order.dispatchedAt) return compareInstants(order.dispatchedAt, context.now) <= 0;
  const isSeen =
    order.lastScanAt ?? order.acceptanceScanAt ?? order.deliveredAt ?? order.deliveredScanAt ?? order.collectedAt;
  const isBack = order.returnedToSenderAt ?? order.return?.receivedAt;
  if (isSeen !== undefined || isBack !== undefined) return true;
  if (order.parcels?.some((parcel) => parcel.dispatchedAt ?? parcel.lastScanAt ?? parcel.deliveredAt)) return true;
  if (order.dispatchedAt === null) return false;
  // Said without a moment: "it is in transit", a day of the scan or of the dispatch.
  if (order.hasLeft || order.lastScanOn !== undefined) return true;
  if (order.dispatchedOn !== undefined && order.dispatchedOn <= context.sellerToday) return true;
  return familyOf(readTrouble(context.ticket)) === 'goods' ? true : undefined;
}

/** When it came, by the record. */
export function readDeliveredAt({ order }: SituationContext): string | undefined {
  const parcels = order.parcels ?? [];
  const isAllHere = parcels.length > 0 && parcels.every((parcel) => parcel.deliveredAt !== undefined);
  const last = isAllHere
    ? parcels
        .map((parcel) => parcel.deliveredAt ?? '')
        .sort()
        .at(-1)
    : undefined;
  return order.deliveredAt ?? order.collectedAt ?? last ?? order.deliveredScanAt;
}

/**
 * Whether the goods are with the buyer; undefined where it is disputed or nothing says so. A buyer who describes the
 * goods has them; one who says that they have not come, where no scan contradicts, has not.
 */
export function isDelivered(context: SituationContext): boolean | undefined {
  const { order, ticket } = context;
  const trouble = readTrouble(ticket);
  if (isDispatched(context) === false || order.returnedToSenderAt !== undefined) return false;
  if (openParcel(order) !== undefined) return false;
  if (order.deliveredAt !== undefined || order.collectedAt !== undefined) return true;
  if (order.parcels?.length) return true;
  if (order.deliveredScanAt !== undefined) {
    const isDisputed = trouble === 'delivered_not_received' && ticket.dispute.type !== 'chargeback_opened';
    return isDisputed ? undefined : true;
  }
  if (NOT_HERE.has(trouble)) return false;
  if (order.return?.receivedAt !== undefined || familyOf(trouble) === 'goods') return true;
  return undefined;
}

/**
 * The moment from which the parcel counts as lost by the seller's rule. Of a scan whose time of day is not known the end
 * of its day counts: from then on the rule is certainly met.
 */
export function readLostAt(context: SituationContext): IsoInstant | undefined {
  const { lastScanOn } = context.order;
  const lastScan = readLastScan(context) ?? (lastScanOn && (endOfDay(lastScanOn, context.sellerZone) || undefined));
  const fullDays = context.settings.lostAfterDaysNoScan;
  return lastScan === undefined || fullDays === undefined ? undefined : addHours(lastScan, fullDays * 24);
}

/** First day after which the parcel is late: what was promised, else the estimate. */
export const readDueDay = ({ order }: SituationContext): IsoDay | undefined =>
  order.promisedDelivery ?? openParcel(order)?.estimatedDelivery ?? order.estimatedDelivery;

/** Whether the due day is over without delivery, or delivery came after it. */
export function isDueDayOver(context: SituationContext): boolean | undefined {
  const due = readDueDay(context);
  if (due === undefined) return undefined;
  const deliveredAt = isDelivered(context) ? readDeliveredAt(context) : undefined;
  if (isDelivered(context) && deliveredAt === undefined) return undefined;
  const until = deliveredAt === undefined ? context.buyerToday : dayOfMoment(deliveredAt, context.buyerZone);
  return until > due;
}

/** Whether the carrier's new estimate already lies after the due day. */
export function isLateByEstimate(context: SituationContext): boolean {
  const due = readDueDay(context);
  const alert = context.order.carrierAlert;
  const estimate = alert?.newEstimateFrom ?? alert?.newEstimateTo;
  return (
    due !== undefined && estimate !== undefined && isDay(estimate) && estimate > due && isDelivered(context) === false
  );
}

export { openParcel };

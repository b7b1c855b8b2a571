import type { DisputeType, FaultParty } from '../values/index.ts';
import type { Fault } from './case.ts';
import { type CaseReading, hasCue } from './reading.ts';

const BY_EVENT: Readonly<Partial<Record<DisputeType, readonly [FaultParty, string]>>> = {
  safety_incident: ['safety', 'somebody was hurt or could have been'],
  not_received_in_transit: ['carrier', 'the parcel is with the carrier'],
  not_received_lost: ['carrier', 'the parcel was lost on the way'],
  late_delivery: ['carrier', 'late on the way'],
  damaged_in_transit: ['carrier', 'damaged on the way'],
  address_error: ['buyer', 'the address the buyer gave'],
  custom_item_buyer_error: ['buyer', 'made to the text or size the buyer gave'],
  change_of_mind_return: ['buyer', 'nothing is wrong with the goods'],
  cancel_before_dispatch: ['buyer', 'the buyer changed his mind'],
};

const UNCLEAR: Fault = { party: 'unclear', because: [{ text: 'nothing settles the cause yet' }] };

/** A refund that is overdue by the seller's own count, or that was entered and never sent although the goods are back. */
const isRefundLeftLying = ({ order, now }: CaseReading): boolean =>
  order.refund !== undefined &&
  order.refund.status !== 'sent' &&
  order.refund.sentAt === null &&
  (order.return?.receivedAt ?? now) < now;

/** Behind a chargeback stands an ordinary event: the parcel, the refund. */
function faultBehindChargeback(reading: CaseReading): Fault {
  const { order, state } = reading;
  const reason = order.chargeback?.reason;
  if (reason === 'product_not_received' && (state.isDeliveredLate || state.isDelivered === false))
    return { party: 'carrier', because: [{ text: 'late or lost on the way' }] };
  if (reason === 'credit_not_processed' && isRefundLeftLying(reading))
    return { party: 'seller', because: [{ text: 'the refund was not sent' }] };
  return UNCLEAR;
}

/** Fault by the kind of event, where neither record nor evidence speaks. */
export function faultOfEvent(reading: CaseReading, type: DisputeType): Fault {
  const { order, state } = reading;
  if (type === 'chargeback_opened') return faultBehindChargeback(reading);
  if (type === 'refund_not_received' && isRefundLeftLying(reading))
    return { party: 'seller', because: [{ text: 'the goods are back and the refund was not sent' }] };
  const isTransport = type === 'safety_incident' || BY_EVENT[type]?.[0] === 'carrier';
  if (order.listing?.misleading === true && !isTransport)
    return { party: 'shared', because: [{ text: 'the page itself explains the misunderstanding' }] };
  if (order.carrierAlert?.cause === 'misrouted' && state.isDelivered !== true)
    return { party: 'carrier', because: [{ text: 'the carrier misrouted it' }] };
  if (type === 'partial_shipment' && state.isPartlyDelivered)
    return { party: 'carrier', because: [{ text: 'the rest is with the carrier' }] };
  if (
    type === 'address_error' &&
    order.address?.onOrder !== undefined &&
    order.address.onOrder === order.address.intended
  )
    return UNCLEAR;
  if (type === 'cancel_before_dispatch' && hasCue(reading.buyer, 'm_late', 'm_late_dispatch')) return UNCLEAR;
  const event = BY_EVENT[type];
  return event ? { party: event[0], because: [{ text: event[1] }] } : UNCLEAR;
}

import type { Brief } from '../brief/brief.ts';
import { type Act, because, becauseOfSignal, type PlannedLine } from './act.ts';

const WAY: readonly string[] = [
  'not_received_in_transit',
  'not_received_lost',
  'late_delivery',
  'partial_shipment',
  'address_error',
  'general_question',
];

const line = (topic: string, rank: 1 | 2 | 3, why: string): PlannedLine => ({
  act: 'known',
  topic,
  rank,
  because: because(why),
});

/** Where the parcel is: last scan with place and time, number, and what the carrier estimates. */
function onTheWay(brief: Brief): readonly PlannedLine[] {
  const { order, slots } = brief;
  if (order.deliveredAt !== undefined && brief.case.dispute.type !== 'partial_shipment') return [];
  if (order.returnedToSenderAt !== undefined) return [];
  const lines: PlannedLine[] = [];
  if (slots.parcelNumber !== undefined) lines.push(line('parcel-there', 2, 'One parcel has arrived, another travels.'));
  const isTold = brief.case.thread.messages.some(
    (message) => message.from === 'seller' && order.tracking !== undefined && message.text.includes(order.tracking),
  );
  if (slots.lastScanAt !== undefined) {
    const scan = line('last-scan', 1, 'The last scan shows where the parcel is.');
    lines.push({ ...scan, because: [...scan.because, ...becauseOfSignal(brief, 'tracking_stale_days')] });
  }
  const isAddress = brief.case.dispute.type === 'address_error';
  if (slots.tracking !== '' && !isTold && !isAddress)
    lines.push(line('tracking', 2, 'The number lets the buyer look for himself.'));
  if (order.carrierAlert !== undefined || order.lastScanAt !== undefined) {
    lines.push(line('estimate', brief.anger === 'none' ? 1 : 3, 'The estimate is the carrier’s and is called so.'));
  }
  return lines;
}

/** The shipment so far when nothing has been scanned or sent yet, or a scan says delivered. */
function aside(brief: Brief): readonly PlannedLine[] {
  const { order, case: subject } = brief;
  switch (subject.dispute.type) {
    case 'delivered_not_received':
      return [
        line('delivered-scan', 1, 'The carrier’s scan is what the enquiry starts from.'),
        ...(order.deliveredDistanceMetres === undefined
          ? []
          : [line('distance', 1, 'The scan lies away from the address.')]),
        ...(order.signature?.signedBy === undefined ? [] : [line('signed', 2, 'The carrier names who signed.')]),
        ...(order.signature?.bought === true && order.signature.captured === false
          ? [line('unsigned', 1, 'A signature was bought and is missing.')]
          : []),
        ...(order.trace === undefined ? [] : [line('trace', 1, 'An enquiry with the carrier is open.')]),
      ];
    case 'late_dispatch':
      return order.queuePosition === undefined ? [] : [line('queue', 3, 'The buyer sees where the order stands.')];
    case 'order_mixup':
      return order.otherOrders === undefined ? [] : [line('other-order', 1, 'The buyer has another order.')];
    case 'refund_not_received':
      return order.orderId === undefined
        ? []
        : [line('order-id', 2, 'The number makes sure both mean the same order.')];
    default:
      return [];
  }
}

/** What is known, so that nobody has to ask twice. */
export const known: Act = {
  id: 'known',
  paragraph: 2,
  plan: (brief) => {
    if (brief.mode === 'bank') {
      const holds = line('bank-holds', 1, 'The bank holds the money while the case is open.');
      const isDisputed = brief.order.chargeback?.reason === 'product_not_received' && brief.slots.scanAt !== undefined;
      return isDisputed ? [line('delivered-scan', 1, 'The carrier’s scan is what the bank will see.'), holds] : [holds];
    }
    const isThreat = brief.mode === 'ordinary' && brief.order.deliveredAt === undefined;
    if (brief.mode !== 'solve' && !isThreat) return [];
    const isOnWay = WAY.includes(brief.case.dispute.type) || isThreat;
    const lines = isOnWay ? onTheWay(brief) : aside(brief);
    if (!brief.signals.has('wrong_order_number') || brief.case.dispute.type === 'refund_not_received') return lines;
    return [line('order-id', 2, 'The number in the message is not that of the order.'), ...lines];
  },
};

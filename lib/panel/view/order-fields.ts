import type { OrderPath } from '../../orders/index.ts';

/** What a field of the short form takes. */
export type OrderFieldKind = 'text' | 'amount' | 'day' | 'instant' | 'whole' | 'country' | 'zone' | 'yes-no' | 'choice';

/** A field of the short form: shown at first, behind "more", or only where a question asks for it. */
export interface OrderField {
  readonly path: OrderFieldPath;
  readonly kind: OrderFieldKind;
  readonly place: 'first' | 'more' | 'asked';
  readonly choices?: readonly string[];
}

const INCOTERMS = ['DDP', 'DAP', 'DPU', 'CIF', 'CIP', 'FOB', 'FCA', 'EXW'] as const;
const CONDITIONS = ['as_sent', 'used', 'damaged', 'different_item'] as const;
const REFUND_STATES = ['promised', 'awaiting_approval', 'sent'] as const;

/** Order facts the panel shows and takes by hand: those that decide most cases. */
export const ORDER_FIELDS = [
  { path: 'orderId', kind: 'text', place: 'first' },
  { path: 'item', kind: 'text', place: 'first' },
  { path: 'quantity', kind: 'whole', place: 'more' },
  { path: 'price', kind: 'amount', place: 'first' },
  { path: 'shippingPaid', kind: 'amount', place: 'first' },
  { path: 'expeditePremium', kind: 'amount', place: 'first' },
  { path: 'total', kind: 'amount', place: 'first' },
  { path: 'shippingService', kind: 'text', place: 'more' },
  { path: 'shippingStandard', kind: 'amount', place: 'more' },
  { path: 'unitCost', kind: 'amount', place: 'more' },
  { path: 'paidAt', kind: 'instant', place: 'more' },
  { path: 'orderNote', kind: 'text', place: 'more' },
  { path: 'dispatchBy', kind: 'day', place: 'more' },
  { path: 'dispatchedAt', kind: 'instant', place: 'first' },
  { path: 'carrier', kind: 'text', place: 'more' },
  { path: 'tracking', kind: 'text', place: 'first' },
  { path: 'lastScanAt', kind: 'instant', place: 'first' },
  { path: 'lastScan', kind: 'text', place: 'more' },
  { path: 'promisedDelivery', kind: 'day', place: 'first' },
  { path: 'estimatedDelivery', kind: 'day', place: 'more' },
  { path: 'deliveredAt', kind: 'instant', place: 'more' },
  { path: 'deliveredScanAt', kind: 'instant', place: 'more' },
  { path: 'buyer.country', kind: 'country', place: 'first' },
  { path: 'buyer.timeZone', kind: 'zone', place: 'more' },
  { path: 'realisticDispatchBy', kind: 'day', place: 'asked' },
  { path: 'productionStartsOn', kind: 'day', place: 'asked' },
  { path: 'incoterm', kind: 'choice', place: 'asked', choices: INCOTERMS },
  { path: 'buyer.business', kind: 'yes-no', place: 'asked' },
  { path: 'buyer.vatRegistered', kind: 'yes-no', place: 'asked' },
  { path: 'reportedDefectiveUnits', kind: 'whole', place: 'asked' },
  { path: 'return.condition', kind: 'choice', place: 'asked', choices: CONDITIONS },
  { path: 'refund.status', kind: 'choice', place: 'asked', choices: REFUND_STATES },
  { path: 'digital.waiverConsented', kind: 'yes-no', place: 'asked' },
] as const satisfies readonly {
  path: OrderPath;
  kind: OrderFieldKind;
  place: OrderField['place'];
  choices?: readonly string[];
}[];

export type OrderFieldPath = (typeof ORDER_FIELDS)[number]['path'];

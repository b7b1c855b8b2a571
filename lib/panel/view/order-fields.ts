import type { OrderPath } from '../../orders/index.ts';

/** What a field of the short form takes. */
export type OrderFieldKind = 'text' | 'amount' | 'day' | 'instant' | 'whole' | 'country' | 'zone';

/** A field of the short form, and whether it is shown before "more". */
export interface OrderField {
  readonly path: OrderFieldPath;
  readonly kind: OrderFieldKind;
  readonly first: boolean;
}

/** Order facts the panel shows and takes by hand: those that decide most cases. */
export const ORDER_FIELDS = [
  { path: 'orderId', kind: 'text', first: true },
  { path: 'item', kind: 'text', first: true },
  { path: 'quantity', kind: 'whole', first: false },
  { path: 'price', kind: 'amount', first: true },
  { path: 'shippingPaid', kind: 'amount', first: true },
  { path: 'expeditePremium', kind: 'amount', first: true },
  { path: 'total', kind: 'amount', first: true },
  { path: 'shippingService', kind: 'text', first: false },
  { path: 'shippingStandard', kind: 'amount', first: false },
  { path: 'unitCost', kind: 'amount', first: false },
  { path: 'paidAt', kind: 'instant', first: false },
  { path: 'orderNote', kind: 'text', first: false },
  { path: 'dispatchBy', kind: 'day', first: false },
  { path: 'dispatchedAt', kind: 'instant', first: true },
  { path: 'carrier', kind: 'text', first: false },
  { path: 'tracking', kind: 'text', first: true },
  { path: 'lastScanAt', kind: 'instant', first: true },
  { path: 'lastScan', kind: 'text', first: false },
  { path: 'promisedDelivery', kind: 'day', first: true },
  { path: 'estimatedDelivery', kind: 'day', first: false },
  { path: 'deliveredAt', kind: 'instant', first: false },
  { path: 'deliveredScanAt', kind: 'instant', first: false },
  { path: 'buyer.country', kind: 'country', first: true },
  { path: 'buyer.timeZone', kind: 'zone', first: false },
] as const satisfies readonly { path: OrderPath; kind: OrderFieldKind; first: boolean }[];

export type OrderFieldPath = (typeof ORDER_FIELDS)[number]['path'];

import { arrived } from './arrived.ts';
import { carrierCause } from './carrier-cause.ts';
import { dispatched } from './dispatched.ts';
import { expectedDelivery } from './expected-delivery.ts';
import { lastScan } from './last-scan.ts';
import { onItsWay } from './on-its-way.ts';
import { orderNumber } from './order-number.ts';
import { orderPlaced } from './order-placed.ts';
import { shippingBought } from './shipping-bought.ts';
import type { StatementReader } from './statement.ts';
import { trackingNumber } from './tracking-number.ts';

/** Every kind of order fact that is read from what people write. */
export const STATEMENT_READERS: readonly StatementReader[] = [
  orderNumber,
  orderPlaced,
  dispatched,
  onItsWay,
  trackingNumber,
  lastScan,
  expectedDelivery,
  arrived,
  shippingBought,
  carrierCause,
];

import { type InferOutput, strictObject } from 'valibot';
import { orderDeliveryFields } from './order-delivery.ts';
import { orderDispatchFields } from './order-dispatch.ts';
import { orderEvidenceFields } from './order-evidence.ts';
import { orderImportFields } from './order-import.ts';
import { orderMeansFields } from './order-means.ts';
import { orderSaleFields } from './order-sale.ts';

/**
 * Facts about one order, as an order page, an export or the agent gives them. Amounts are decimals in the settings'
 * currency; an absent key is unknown, a null says that there is none.
 */
export const orderRecord = strictObject({
  ...orderSaleFields,
  ...orderDispatchFields,
  ...orderDeliveryFields,
  ...orderImportFields,
  ...orderEvidenceFields,
  ...orderMeansFields,
});
export type OrderRecord = InferOutput<typeof orderRecord>;

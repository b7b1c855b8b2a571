// Takes order pages, confirmations and exports as text or data. Gives order records with the source of each value. Knows nothing of disputes.
export { deriveOrder } from './derive-order.ts';
export { mergeOrders } from './merge-orders.ts';
export {
  ORDER_SOURCES,
  type OrderOrigin,
  type OrderPath,
  type OrderReading,
  type OrderSource,
  type OrderView,
} from './order-reading.ts';
export { type OrderRecord, orderRecord } from './order-record.ts';
export { originsOf } from './origins-of.ts';
export { readOrderFromThread, type ThreadOrderContext } from './read-order-from-thread.ts';
export { type OrderText, readOrderText } from './read-order-text.ts';
export { type DayContext, type FoundDay, findWrittenDays } from './words/find-day.ts';
export type { OrderTextContext } from './words/text-context.ts';

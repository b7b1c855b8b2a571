// Takes order pages, confirmations and exports as text or data. Gives order records with the source of each value. Knows nothing of disputes.
export {
  ORDER_SOURCES,
  type OrderOrigin,
  type OrderPath,
  type OrderReading,
  type OrderSource,
  type OrderView,
} from './order-reading.ts';
export { orderRecord, type OrderRecord } from './order-record.ts';

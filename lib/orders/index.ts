// Takes order pages, confirmations and exports as text or data. Gives order records with the source of each value. Knows nothing of disputes.
export { deriveOrder } from './derive-order.ts';
export type { DateOrder } from './exports/cell-moment.ts';
export { EXPORT_FIELD_IDS, type ExportColumns, type ExportField } from './exports/export-field.ts';
export type { ExportFormat } from './exports/export-formats.ts';
export type { ExportedOrder, ExportRow, RowFault, RowFaultKind } from './exports/exported-order.ts';
export { groupRows, type RowGroups } from './exports/group-rows.ts';
export { headerFingerprint } from './exports/header-name.ts';
export {
  type ChoiceReason,
  type ExportMatch,
  matchExports,
  type OrderQuery,
  orderQuery,
  sameBuyer,
} from './exports/match-exports.ts';
export { readOrderRows } from './exports/read-order-rows.ts';
export { type RecognisedExport, recogniseExport } from './exports/recognise-export.ts';
export type { RowReading } from './exports/row-values.ts';
export {
  addEvidence,
  type FormatEvidence,
  NO_EVIDENCE,
  type SettledFormats,
  settleFormats,
} from './exports/settle-formats.ts';
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

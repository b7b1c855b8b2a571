import { EXPORT_FIELD_IDS, type ExportColumns, type ExportField } from '../../orders/index.ts';

const FIRST: readonly ExportField[] = [
  'orderId',
  'orderedAt',
  'buyerName',
  'mail',
  'itemName',
  'quantity',
  'shippingPaid',
  'total',
  'dispatchedAt',
  'carrier',
  'tracking',
  'country',
];

/** What is asked of the columns of an unknown export: at first, and behind "more". */
export const EXPORT_FORM: { readonly first: readonly ExportField[]; readonly more: readonly ExportField[] } = {
  first: FIRST,
  more: EXPORT_FIELD_IDS.filter((field) => !FIRST.includes(field)),
};

/** The columns with one field on another column, or on none (null). */
export function withColumn(columns: ExportColumns, field: ExportField, column: number | null): ExportColumns {
  const { [field]: _before, ...others } = columns;
  return column === null ? others : { ...others, [field]: column };
}

import type { ExportedOrder } from '../../orders/index.ts';
import { formatMoney, moneyOf } from '../../values/index.ts';
import { formatDate } from '../view/format-time.ts';

/** An imported order in few words; '' for what it does not say. */
export interface ExportedSummary {
  readonly number: string;
  readonly day: string;
  readonly buyer: string;
  readonly item: string;
  readonly total: string;
  readonly tracking: string;
  /** First and last row in its file. */
  readonly rows: readonly [first: number, last: number];
}

function itemOf({ item, items, quantity }: ExportedOrder['record']): string {
  const names = items?.flatMap(({ name, sku }) => name ?? sku ?? []) ?? [];
  if (item) return quantity && quantity > 1 ? `${quantity} × ${item}` : item;
  return names.join(', ');
}

/** What tells one imported order from another. */
export function describeExported({ orderId, record, currency, rows, mail }: ExportedOrder): ExportedSummary {
  const { total, buyer, orderedOn, paidAt, tracking = '' } = record;
  return {
    number: orderId,
    day: formatDate((orderedOn ?? paidAt ?? '').slice(0, 10)),
    buyer: buyer?.name ?? mail,
    item: itemOf(record),
    total: total === undefined ? '' : currency ? formatMoney(moneyOf(total, currency)) : total.toFixed(2),
    tracking,
    rows: [rows[0] ?? 0, rows.at(-1) ?? 0],
  };
}

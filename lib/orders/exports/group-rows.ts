import { cellText } from './cell-text.ts';
import type { ExportColumns } from './export-field.ts';
import type { ExportRow, RowFault } from './exported-order.ts';
import { orderKeyOf } from './order-keys.ts';

/** Gathers the rows of each order, which may stand apart in the file. */
export interface RowGroups {
  /** Takes one row in the first reading of the file. */
  readonly count: (cells: readonly string[]) => void;
  /** Takes one row in the second; gives the rows of its order once the last of them is there. */
  readonly take: (row: ExportRow) => readonly ExportRow[] | null;
  readonly faults: readonly RowFault[];
  /** Orders met in the first reading. */
  readonly orders: () => number;
}

/** Starts grouping by the column of the order's number. Rows without one are noted, empty rows are nothing. */
export function groupRows(columns: ExportColumns): RowGroups {
  const left = new Map<string, number>();
  const open = new Map<string, ExportRow[]>();
  const faults: RowFault[] = [];
  const keyOf = (cells: readonly string[]): string => orderKeyOf(cellText(cells[columns.orderId ?? -1]));
  return {
    count: (cells) => {
      const key = keyOf(cells);
      if (key !== '') left.set(key, (left.get(key) ?? 0) + 1);
    },
    take: (row) => {
      const key = keyOf(row.cells);
      if (key === '') {
        if (row.cells.some((cell) => cell.trim() !== '')) faults.push({ row: row.row, kind: 'no-order-id' });
        return null;
      }
      const rows = open.get(key) ?? [];
      rows.push(row);
      const missing = (left.get(key) ?? 1) - 1;
      left.set(key, missing);
      if (missing > 0) {
        open.set(key, rows);
        return null;
      }
      open.delete(key);
      return rows;
    },
    faults,
    orders: () => left.size,
  };
}

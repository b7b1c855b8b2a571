import type { CurrencyCode, TimeZoneId } from '../../values/index.ts';
import { readCellAmount } from './cell-amount.ts';
import { type CellMoment, readCellMoment } from './cell-moment.ts';
import { cellText } from './cell-text.ts';
import type { ExportColumns, ExportField } from './export-field.ts';
import type { ExportRow, RowFault, RowFaultKind } from './exported-order.ts';
import type { SettledFormats } from './settle-formats.ts';

/** How the rows of one export are to be read. */
export interface RowReading {
  readonly columns: ExportColumns;
  readonly formats: SettledFormats;
  /** Zone of times that name none. */
  readonly zone?: TimeZoneId;
  /** What a bare `$`, `¥` or `kr` stands for; a sum without any sign is left without. */
  readonly currency?: CurrencyCode;
}

/** The cells of some rows by what they mean; what cannot be read is noted. */
export interface RowValues {
  readonly text: (field: ExportField, row: ExportRow) => string;
  readonly amount: (field: ExportField, row: ExportRow) => number | undefined;
  readonly quantity: (row: ExportRow) => number | undefined;
  readonly moment: (field: ExportField, row: ExportRow) => CellMoment | undefined;
  /** Currency that stood beside a sum read so far. */
  readonly currency: () => CurrencyCode | undefined;
  readonly faults: readonly RowFault[];
}

const LONGEST_QUOTE = 60;

/** Opens rows for reading. */
export function rowValues({ columns, formats, zone, currency }: RowReading): RowValues {
  const faults: RowFault[] = [];
  let beside: CurrencyCode | undefined;
  const text = (field: ExportField, { cells }: ExportRow): string => {
    const column = columns[field];
    return column === undefined ? '' : cellText(cells[column]);
  };
  const fault = (kind: RowFaultKind, field: ExportField, row: ExportRow): undefined => {
    faults.push({ row: row.row, kind, field, text: text(field, row).slice(0, LONGEST_QUOTE) });
    return undefined;
  };
  const amount = (field: ExportField, row: ExportRow): number | undefined => {
    const cell = text(field, row);
    if (cell === '') return undefined;
    const found = readCellAmount(cell, formats.decimals[field] ?? null, currency);
    if (found === null || found === 'open') return fault(found === null ? 'bad-amount' : 'open-amount', field, row);
    beside ??= found.currency;
    return found.amount;
  };
  return {
    text,
    amount,
    quantity: (row) => {
      const cell = text('quantity', row);
      if (cell === '') return undefined;
      const found = readCellAmount(cell, null);
      const count = found && found !== 'open' ? found.amount : Number.NaN;
      return Number.isInteger(count) ? count : fault('bad-quantity', 'quantity', row);
    },
    moment: (field, row) => {
      const cell = text(field, row);
      if (cell === '') return undefined;
      const order = formats.dateOrders[field] ?? null;
      const found = readCellMoment(cell, { order, ...(zone ? { zone } : {}) });
      return found === null || found === 'open' ? fault(found === null ? 'bad-day' : 'open-day', field, row) : found;
    },
    currency: () => beside,
    faults,
  };
}

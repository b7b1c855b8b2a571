import type { CurrencyCode } from '../../values/index.ts';
import type { OrderRecord } from '../order-record.ts';
import type { ExportField } from './export-field.ts';

/** An order out of an export, with what it is looked up by. */
export interface ExportedOrder {
  /** As the export writes it. */
  readonly orderId: string;
  /** Keys of its numbers (`orderKeyOf`), its own first. */
  readonly ids: readonly string[];
  /** Key of the buyer's mail address (`mailKeyOf`), '' where none is known. */
  readonly mail: string;
  /** Keys of the names of buyer and recipient (`nameKeyOf`). */
  readonly names: readonly string[];
  readonly record: OrderRecord;
  readonly currency?: CurrencyCode;
  /** Rows of the file it stands in, counted from 1 with the header, as a spreadsheet counts them. */
  readonly rows: readonly number[];
}

/** Why a row, or one of its cells, was not taken. */
export const ROW_FAULTS = [
  'no-order-id',
  'broken-quotes',
  'bad-day',
  'open-day',
  'bad-amount',
  'open-amount',
  'bad-quantity',
] as const;
export type RowFaultKind = (typeof ROW_FAULTS)[number];

/** A row that was not taken, or was without one of its cells. */
export interface RowFault {
  /** As a spreadsheet counts it. */
  readonly row: number;
  readonly kind: RowFaultKind;
  /** The cell that was left out; absent where the whole row was. */
  readonly field?: ExportField;
  /** What stands there, cut short. */
  readonly text?: string;
}

/** A row of an export with its number. */
export interface ExportRow {
  readonly row: number;
  readonly cells: readonly string[];
}

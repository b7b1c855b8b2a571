import type { DateOrder, ExportColumns, ExportedOrder, ExportRow, OrderQuery, RowFault } from '../../orders/index.ts';
import type { CurrencyCode, IsoInstant, Result, TimeZoneId } from '../../values/index.ts';

/** An order as it is kept on this device. */
export interface StoredOrder extends ExportedOrder {
  readonly importId: string;
  /** Which export it is of: the format's id, or the header's own words. Later files of it replace earlier ones. */
  readonly source: string;
  readonly fileName: string;
  readonly importedAt: IsoInstant;
}

/** Orders of imported exports, looked up when a ticket is opened. */
export interface ExportedOrdersPort {
  /** Orders that fit a number, else the address, else the name; the latest import first. Fails where storage does. */
  readonly find: (query: OrderQuery) => Promise<Result<readonly StoredOrder[], string>>;
  /** Calls back when orders were imported or deleted. Returns the way to stop. */
  readonly watch: (listener: () => void) => () => void;
}

/** One file that was imported. */
export interface ExportImport {
  readonly id: string;
  readonly fileName: string;
  /** As the agent knows the export; null for one of the agent's own mapping. */
  readonly formatName: string | null;
  readonly importedAt: IsoInstant;
  /** Orders kept of it: later files may have replaced some. */
  readonly orders: number;
  /** The first of the rows and cells that could not be taken, and how many there are in all. */
  readonly faults: readonly RowFault[];
  readonly faultCount: number;
}

/** A file that has been looked into, before anything of it is kept. */
export interface OpenedExport {
  readonly file: File;
  readonly encoding: string;
  readonly delimiter: string;
  /** Row of the header, counted from 1. */
  readonly headerRow: number;
  readonly header: readonly string[];
  /** What the export is, null where nobody knows. */
  readonly format: { readonly id: string; readonly name: string; readonly dateOrder?: DateOrder } | null;
  readonly columns: ExportColumns;
  /** The columns are sure: of a documented export, or confirmed by the agent before. */
  readonly isSure: boolean;
  /** The first rows below the header. */
  readonly samples: readonly ExportRow[];
}

/** `spreadsheet`: an Excel file; `no-table`: nothing in it looks like rows and columns. */
export type OpenFailure = 'empty' | 'spreadsheet' | 'no-table' | 'unreadable';

/** What the agent says about a file before it is imported. */
export interface ImportChoice {
  readonly columns: ExportColumns;
  /** Order of day and month, where the agent was asked. */
  readonly dateOrder: DateOrder | null;
  /** What a bare `$`, `¥` or `kr` stands for. */
  readonly currency?: CurrencyCode;
  /** Zone of times that name none. */
  readonly zone?: TimeZoneId;
}

/** How an import ended. */
export type ImportOutcome =
  | { readonly kind: 'done'; readonly added: ExportImport; readonly replaced: number }
  /** Nothing settles whether 03/04/26 is in March or April: the agent must say. Nothing was kept. */
  | { readonly kind: 'open-day'; readonly example: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly reason: 'no-orders' | 'busy' | 'full' | 'unavailable' };

/** Where an import stands, as a share from 0 to 1. */
export interface ImportRun {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number, orders: number) => void;
}

/** Order exports as the settings page works on them. */
export interface ExportImportsPort {
  readonly list: () => Promise<readonly ExportImport[]>;
  readonly open: (file: File) => Promise<Result<OpenedExport, OpenFailure>>;
  /** Orders as the first rows of a file would be read. */
  readonly preview: (opened: OpenedExport, choice: ImportChoice) => readonly ExportedOrder[];
  readonly run: (opened: OpenedExport, choice: ImportChoice, run: ImportRun) => Promise<ImportOutcome>;
  readonly remove: (id: string) => Promise<void>;
}

import type { ExportColumns } from './export-field.ts';
import { EXPORT_FORMATS, type ExportFormat } from './export-formats.ts';
import { headerName } from './header-name.ts';
import { columnsOfFormat, proposeColumns } from './propose-columns.ts';

/** The header found at the top of a file. */
export interface RecognisedExport {
  /** Index of the header among the rows looked at. */
  readonly headerRow: number;
  readonly header: readonly string[];
  /** Null where the columns belong to no export that is known; they are then proposed by name. */
  readonly format: ExportFormat | null;
  readonly columns: ExportColumns;
}

/** Rows above a header that are looked at: eBay, for one, writes some of its own there. */
const HIGHEST_HEADER = 15;

const countOf = (columns: ExportColumns): number => Object.keys(columns).length;

function formatOf(
  header: readonly string[],
): { readonly format: ExportFormat; readonly columns: ExportColumns } | null {
  const names = new Set(header.map(headerName));
  const fits = EXPORT_FORMATS.filter(({ known }) => known.every((group) => group.some((n) => names.has(headerName(n)))))
    .map((format) => ({ format, columns: columnsOfFormat(format, header) }))
    .sort((a, b) => countOf(b.columns) - countOf(a.columns));
  return fits[0] ?? null;
}

const isFilled = (cell: string): boolean => cell.trim() !== '';

/**
 * Finds the header among the first rows of a file, and which export it is of.
 *
 * @returns null where no row has two columns.
 */
export function recogniseExport(rows: readonly (readonly string[])[]): RecognisedExport | null {
  const top = rows.slice(0, HIGHEST_HEADER);
  for (const [headerRow, header] of top.entries()) {
    const known = formatOf(header);
    if (known) return { headerRow, header, ...known };
  }
  const proposed = top
    .map((header, headerRow) => ({ headerRow, header, format: null, columns: proposeColumns(header) }))
    .filter(({ header }) => header.filter(isFilled).length >= 2);
  return proposed.reduce<RecognisedExport | null>(
    (best, each) => (best && countOf(best.columns) >= countOf(each.columns) ? best : each),
    null,
  );
}

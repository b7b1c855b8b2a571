import { type ExportRow, headerFingerprint, type RecognisedExport, recogniseExport } from '../../orders/index.ts';
import type { OpenedExport, OpenFailure } from '../../panel/index.ts';
import { fail, type Result, succeed } from '../../values/index.ts';
import { cutRows } from './cut-rows.ts';
import type { ExportsDatabase } from './exports-database.ts';
import { findEncoding } from './find-encoding.ts';

const DELIMITERS = [',', ';', '\t', '|'];
const SAMPLE_BYTES = 65_536;
const MOST_SAMPLES = 40;
/** Excel's files are archives, its older ones a container of their own. */
const SPREADSHEET = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

interface Candidate {
  readonly delimiter: string;
  readonly rows: readonly ExportRow[];
  readonly found: RecognisedExport;
}

const worthOf = ({ found }: Candidate): number =>
  (found.format ? 10_000 : 0) + Object.keys(found.columns).length * 100 + found.header.length;

function candidates(sample: string, isWhole: boolean): readonly Candidate[] {
  return DELIMITERS.flatMap((delimiter) => {
    const { rows } = cutRows(delimiter)(sample, isWhole);
    const found = recogniseExport(rows.map(({ cells }) => cells));
    return found ? [{ delimiter, rows, found }] : [];
  });
}

/** Looks into a file: encoding, separator, header and what export it is of. Nothing is kept. */
export async function openExport(file: File, database: ExportsDatabase): Promise<Result<OpenedExport, OpenFailure>> {
  if (file.size === 0) return fail('empty');
  try {
    const bytes = await file.slice(0, SAMPLE_BYTES).arrayBuffer();
    const start = new Uint8Array(bytes);
    if (SPREADSHEET.some((mark) => mark.every((byte, at) => start[at] === byte))) return fail('spreadsheet');
    const encoding = await findEncoding(file);
    const isWhole = file.size <= SAMPLE_BYTES;
    const sample = new TextDecoder(encoding).decode(bytes, { stream: !isWhole });
    const best = candidates(sample, isWhole).reduce<Candidate | null>(
      (first, each) => (first && worthOf(first) >= worthOf(each) ? first : each),
      null,
    );
    if (!best) return fail('no-table');
    const { delimiter, rows, found } = best;
    const confirmed = await database.mappings.get(headerFingerprint(found.header));
    const { format } = found;
    return succeed({
      file,
      encoding,
      delimiter,
      header: found.header,
      headerRow: rows[found.headerRow]?.row ?? 1,
      format: format && {
        id: format.id,
        name: format.name,
        ...(format.dateOrder ? { dateOrder: format.dateOrder } : {}),
      },
      columns: confirmed?.columns ?? found.columns,
      isSure: confirmed !== undefined || (format !== null && format.evidence !== 'memory'),
      samples: rows
        .slice(found.headerRow + 1)
        .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
        .slice(0, MOST_SAMPLES),
    });
  } catch {
    return fail('unreadable');
  }
}

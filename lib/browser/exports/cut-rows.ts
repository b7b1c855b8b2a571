import Papa from 'papaparse';
import type { ExportRow, RowFault } from '../../orders/index.ts';

/** Rows cut from one more block of text. Rows are counted from 1, empty ones too, as a spreadsheet counts them. */
export interface CutRows {
  readonly rows: readonly ExportRow[];
  readonly faults: readonly RowFault[];
}

/** Cuts a stream of text into rows and cells. */
export type RowCutter = (text: string, isEnd: boolean) => CutRows;

/** No cell is longer: a quote that is not closed within would swallow all that follows. */
const LONGEST_ROW = 65_536;
const BROKEN = ['MissingQuotes', 'InvalidQuotes'];

interface Pass {
  readonly rows: readonly (readonly string[])[];
  /** End of the last whole row. */
  readonly cursor: number;
  /** A quote went astray in the row after the cursor. */
  readonly isBroken: boolean;
}

function pass(text: string, delimiter: string, isEnd: boolean): Pass {
  const rows: string[][] = [];
  let cursor = 0;
  let isBroken = false;
  const parser: Papa.Parser = new Papa.Parser({
    delimiter,
    newline: '\n',
    step: ({ data, errors, meta }) => {
      const row = (data as unknown as string[][])[0] ?? [];
      const isAstray = errors.some(({ code }) => BROKEN.includes(code)) && row.some((cell) => cell.includes('\n'));
      if (isAstray) {
        isBroken = true;
        parser.abort();
        return;
      }
      rows.push(row);
      cursor = meta.cursor;
    },
  });
  parser.parse(text, 0, !isEnd);
  return { rows, cursor, isBroken };
}

/** Begins to cut. Line ends of any kind are one; the text is cut anew where a quote is never closed. */
export function cutRows(delimiter: string): RowCutter {
  let rest = '';
  let row = 0;
  return (text, isEnd) => {
    const rows: ExportRow[] = [];
    const faults: RowFault[] = [];
    // A line end may be cut in two between blocks.
    const joined = rest + text;
    const held = !isEnd && joined.endsWith('\r') ? '\r' : '';
    rest = joined.slice(0, joined.length - held.length).replace(/\r\n?/g, '\n');
    if (isEnd && rest.endsWith('\n')) rest = rest.slice(0, -1);
    const takeLine = (): void => {
      const end = rest.indexOf('\n');
      const line = end < 0 ? rest : rest.slice(0, end);
      row += 1;
      // Files of tabs are mostly written without quotes: there a quote is a sign like any other.
      if (delimiter === '\t') rows.push({ row, cells: line.split(delimiter) });
      else faults.push({ row, kind: 'broken-quotes', text: line.slice(0, 60) });
      rest = end < 0 ? '' : rest.slice(end + 1);
    };
    while (rest !== '') {
      const { rows: cut, cursor, isBroken } = pass(rest, delimiter, isEnd);
      for (const cells of cut) {
        row += 1;
        rows.push({ row, cells });
      }
      rest = rest.slice(cursor);
      if (isBroken || (rest.length > LONGEST_ROW && rest.includes('\n'))) takeLine();
      else break;
    }
    if (isEnd) rest = '';
    rest += held;
    return { rows, faults };
  };
}

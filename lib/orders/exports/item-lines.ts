import type { ExportRow } from './exported-order.ts';
import type { RowValues } from './row-values.ts';

/** A line of an order. */
export interface ItemLine {
  readonly name?: string;
  readonly sku?: string;
  readonly quantity?: number;
  readonly unitPrice?: number;
  readonly price?: number;
}

/** A line whose price may be of one piece or of all. */
interface OpenLine extends ItemLine {
  readonly soldFor?: number;
}

/** What is paid for the items, as far as the export says it beside the lines. */
interface KnownSums {
  readonly itemsTotal: number | undefined;
  readonly total: number | undefined;
  readonly shippingPaid: number | undefined;
}

const LIST_ENTRY = /(?:^|, )(\d{1,6})× /g;
const MOST_LINES = 200;

/** Takes "2× Mug, 1× Plate" apart. */
function linesOfList(list: string): readonly ItemLine[] {
  const starts = [...list.matchAll(LIST_ENTRY)];
  return starts.map((match, index) => ({
    quantity: Number(match[1]),
    name: list.slice(match.index + match[0].length, starts[index + 1]?.index ?? list.length).trim(),
  }));
}

const defined = <Line extends ItemLine>(line: { readonly [Key in keyof Line]: Line[Key] | undefined }): Line =>
  Object.fromEntries(
    Object.entries(line).filter(([, value]) => value !== undefined && value !== ''),
  ) as unknown as Line;

function lineOf(values: RowValues, row: ExportRow): OpenLine {
  return defined<OpenLine>({
    name: values.text('itemName', row),
    sku: values.text('sku', row),
    quantity: values.quantity(row),
    unitPrice: values.amount('unitPrice', row),
    price: values.amount('linePrice', row),
    soldFor: values.amount('soldFor', row),
  });
}

const isNear = (a: number, b: number): boolean => Math.abs(a - b) < 0.015;

/** Says of `soldFor` whether it is of one piece or of the line, by what was paid in all; of one piece both are the same. */
function settleSoldFor(
  lines: readonly OpenLine[],
  { itemsTotal, total, shippingPaid }: KnownSums,
): readonly ItemLine[] {
  const paid = itemsTotal ?? (total !== undefined && shippingPaid !== undefined ? total - shippingPaid : undefined);
  const sumOf = (each: (line: OpenLine) => number): number => lines.reduce((sum, line) => sum + each(line), 0);
  const asLines = sumOf(({ soldFor = 0 }) => soldFor);
  const asPieces = sumOf(({ soldFor = 0, quantity = 1 }) => soldFor * quantity);
  // Tax may lie on top: then neither sum is met, and nothing is said.
  const isOfLine = paid !== undefined && isNear(paid, asLines);
  const isOfPiece = paid !== undefined && !isOfLine && isNear(paid, asPieces);
  return lines.map(({ soldFor, ...line }) => {
    if (soldFor === undefined) return line;
    if ((line.quantity ?? 1) === 1) return { ...line, price: soldFor };
    return isOfLine ? { ...line, price: soldFor } : isOfPiece ? { ...line, unitPrice: soldFor } : line;
  });
}

/** The lines of an order: one for each row that names an item, or those of a list in one cell. */
export function itemLines(values: RowValues, rows: readonly ExportRow[], sums: KnownSums): readonly ItemLine[] {
  const lines = rows
    .map((row) => lineOf(values, row))
    .filter(({ name, sku }) => name !== undefined || sku !== undefined);
  const listed = lines.length > 0 ? [] : rows.flatMap((row) => linesOfList(values.text('itemList', row)));
  return [...settleSoldFor(lines, sums), ...listed].slice(0, MOST_LINES);
}

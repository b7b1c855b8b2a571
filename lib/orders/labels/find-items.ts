import { type FoundSum, findSums } from '../words/read-sum.ts';
import { labelNamed } from './label-words.ts';

/** A line of goods. `lineSum` where the sum is of the line, `unitSum` where it is of one piece, neither where that is open. */
export interface FoundItem {
  readonly name: string;
  readonly quantity?: number;
  readonly unitPrice?: number;
  readonly price?: number;
  readonly sum: FoundSum | null;
  readonly start: number;
  readonly end: number;
}

const COUNT_FIRST = /^[\s•*-]{0,6}(\d{1,4})\s?[x×]\s(\S.{1,160})$/iu;
const COUNT_AFTER = /^[\s•*-]{0,6}(\p{L}.{1,160}?)[\s,]+[x×]\s?(\d{1,4})(?![\p{L}\d"'])(.{0,60})$/iu;
const HEADS: Readonly<Record<string, RegExp>> = {
  name: /^(item|items|product|products|description|article|artikel|produkt|bezeichnung|articles?|produit|artículo|producto|articolo|prodotto|artigo)$/i,
  quantity: /^(qty|quantity|menge|anzahl|quantité|qté|cantidad|cant|quantità|quantidade)\.?$/i,
  unitPrice:
    /^(price|unit price|price each|each|einzelpreis|preis|prix|prix unitaire|precio|precio unitario|prezzo|preço)$/i,
  price: /^(total|amount|line total|subtotal|gesamt|betrag|summe|montant|importe|totale)$/i,
};

/** Goods have a count or stand in cells. */
const MAY_LIST = /[\d\t|]| {3}/;

const cellsOf = (line: string): readonly string[] => line.split(/\t| {3,}|\s\|\s/).map((cell) => cell.trim());
const headOfCell = (cell: string): string | undefined => Object.keys(HEADS).find((key) => HEADS[key]?.test(cell));

const nameWithout = (text: string, sum: FoundSum | null): string =>
  (sum ? text.slice(0, sum.start) : text).replace(/[\s\-–—@:,|(]+$/, '').trim();

function itemFromLine(line: string, start: number): FoundItem | null {
  const first = COUNT_FIRST.exec(line);
  const after = first ? null : COUNT_AFTER.exec(line);
  const rest = first?.[2] ?? after?.[1];
  if (!rest) return null;
  const tail = first ? rest : (after?.[3] ?? '');
  const sum =
    findSums(tail).findLast((each) => each.sign !== '' || /[.,]\d\d$/.test(tail.slice(each.start, each.end))) ?? null;
  const name = nameWithout(rest, first ? sum : null);
  if (!/\p{L}{2}/u.test(name)) return null;
  const each = sum !== null && /@|\beach\b|\bje\b|\bpro Stück\b/i.test(tail);
  const quantity = Number(first?.[1] ?? after?.[2]);
  const lineSum = sum && quantity === 1;
  return {
    name,
    quantity,
    ...(sum && (each || lineSum) ? { unitPrice: sum.amount } : {}),
    ...(sum && lineSum ? { price: sum.amount } : {}),
    sum,
    start,
    end: start + line.trimEnd().length,
  };
}

function itemFromCells(
  cells: readonly string[],
  heads: readonly (string | undefined)[],
  start: number,
  end: number,
): FoundItem | null {
  const cell = (key: string): string | undefined => cells[heads.indexOf(key)];
  const name = cell('name');
  const quantity = /^[x×]?\s?(\d{1,6})$/.exec(cell('quantity') ?? '')?.[1];
  if (!name || !/\p{L}{2}/u.test(name) || labelNamed(name)) return null;
  const unitPrice = findSums(cell('unitPrice') ?? '')[0];
  const price = findSums(cell('price') ?? '')[0];
  if (!quantity && !unitPrice && !price) return null;
  return {
    name,
    ...(quantity ? { quantity: Number(quantity) } : {}),
    ...(unitPrice ? { unitPrice: unitPrice.amount } : {}),
    ...(price ? { price: price.amount } : {}),
    sum: price ?? unitPrice ?? null,
    start,
    end,
  };
}

/** The goods a text lists: rows under a table head ("Item, Qty, Price"), "2 × …" and "… x 2" lines. */
export function findItems(text: string): readonly FoundItem[] {
  const items: FoundItem[] = [];
  let heads: readonly (string | undefined)[] | null = null;
  let start = 0;
  for (const line of text.split('\n', 3000)) {
    if (!MAY_LIST.test(line)) {
      if (line.trim() !== '') heads = null;
      start += line.length + 1;
      continue;
    }
    const cells = cellsOf(line.slice(0, 600));
    const named = cells.map(headOfCell);
    if (named.filter(Boolean).length >= 2 && named.includes('name')) {
      heads = named;
    } else {
      const row = heads && cells.length >= 2 ? itemFromCells(cells, heads, start, start + line.trimEnd().length) : null;
      const item = row ?? itemFromLine(line.slice(0, 300), start);
      if (item) items.push(item);
      if (heads && !row && line.trim() !== '') heads = null;
    }
    start += line.length + 1;
  }
  return items;
}

import type { Label, LabelledValue } from './label.ts';
import { labelNamed } from './label-words.ts';

interface Cell {
  readonly text: string;
  readonly start: number;
}

/** Columns of a list of goods, which `findItems` reads row by row. */
const GOODS =
  /^(?:item|product|article|artikel|produkt|produit|artículo|producto|articolo|prodotto|qty|quantity|menge|anzahl|price|unit price|preis|prix|precio)$/i;
const labelOf = (cell: Cell): Label | undefined => (GOODS.test(cell.text) ? undefined : labelNamed(cell.text));

function cellsOf(line: string, start: number): readonly Cell[] {
  return [...line.matchAll(/[^\t|]+/g)].flatMap((match) => {
    const text = match[0].trim();
    return text === '' ? [] : [{ text, start: start + match.index + match[0].indexOf(text) }];
  });
}

/** Values of tables whose head row names the facts and whose next row holds them ("Order number ⇥ Order date ⇥ Total"). */
export function unfoldTables(text: string): readonly { readonly label: Label; readonly value: LabelledValue }[] {
  const found: { label: Label; value: LabelledValue }[] = [];
  let above: readonly Cell[] = [];
  let start = 0;
  for (const line of text.split('\n', 3000)) {
    const cells = cellsOf(line.slice(0, 2000), start);
    const isRow = above.length > 1 && cells.length === above.length;
    const isGoods =
      isRow &&
      above.some((cell) => /^(?:item|product|article|artikel|description)s?$/i.test(cell.text)) &&
      above.length > 2;
    const labels = isGoods || !isRow ? [] : above.map(labelOf);
    if (labels.some(Boolean) && above.filter((cell) => labelNamed(cell.text)).length > 1) {
      cells.forEach((cell, index) => {
        const label = labels[index];
        if (label && !labelNamed(cell.text)) {
          found.push({
            label,
            value: { ...cell, label: above[index]?.text.toLowerCase() ?? '', loose: false, below: [] },
          });
        }
      });
    }
    if (cells.length > 0) above = cells;
    start += line.length + 1;
  }
  return found;
}

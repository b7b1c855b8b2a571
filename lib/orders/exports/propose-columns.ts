import WORDS from './column-words.json' with { type: 'json' };
import { EXPORT_FIELD_IDS, type ExportColumns, type ExportField } from './export-field.ts';
import type { ExportFormat } from './export-formats.ts';
import { headerName } from './header-name.ts';

const words: Readonly<Partial<Record<ExportField, readonly string[]>>> = WORDS;
const EXACT = 1_000;
const SHORTEST_PART = 4;

/** Which columns of a header a known export's names fall on. */
export function columnsOfFormat(format: ExportFormat, header: readonly string[]): ExportColumns {
  const names = header.map(headerName);
  const columns: Partial<Record<ExportField, number>> = {};
  for (const field of EXPORT_FIELD_IDS) {
    for (const name of format.columns[field] ?? []) {
      const at = names.indexOf(headerName(name));
      if (at < 0) continue;
      columns[field] = at;
      break;
    }
  }
  return columns;
}

/** How well a column's name says a field: exact names first, then the longest word found within. 0: not at all. */
function fitOf(name: string, field: ExportField): number {
  let best = 0;
  for (const [place, word] of (words[field] ?? []).entries()) {
    if (name === word) return EXACT - place;
    const isPart = word.length >= SHORTEST_PART && ` ${name} `.includes(` ${word} `);
    if (isPart) best = Math.max(best, word.length);
  }
  return best;
}

/** A mapping by the names of the columns, for an export nobody knows: one column for each field, the best fit first. */
export function proposeColumns(header: readonly string[]): ExportColumns {
  const fits = header
    .map(headerName)
    .flatMap((name, column) =>
      name === '' ? [] : EXPORT_FIELD_IDS.map((field) => ({ field, column, fit: fitOf(name, field) })),
    )
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || a.column - b.column);
  const columns: Partial<Record<ExportField, number>> = {};
  const taken = new Set<number>();
  for (const { field, column } of fits) {
    if (columns[field] !== undefined || taken.has(column)) continue;
    columns[field] = column;
    taken.add(column);
  }
  return columns;
}

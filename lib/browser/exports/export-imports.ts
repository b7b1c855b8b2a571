import { addEvidence, groupRows, NO_EVIDENCE, readOrderRows, settleFormats } from '../../orders/index.ts';
import type { ExportImportsPort, ImportChoice, ImportOutcome, ImportRun, OpenedExport } from '../../panel/index.ts';
import { ordersOfImport } from './exports-database.ts';
import { announceExports } from './exports-news.ts';
import { type ImportParts, importExport } from './import-export.ts';
import { openExport } from './open-export.ts';

/** Runs one thing at a time in the whole browser; null where another page is at it. */
export type OnlyOne = <Value>(work: () => Promise<Value>) => Promise<Value | null>;

const MOST_SHOWN = 3;

function preview({ samples, format }: OpenedExport, { columns, dateOrder, zone, currency }: ImportChoice) {
  const cells = samples.map((row) => row.cells);
  const formats = settleFormats(addEvidence(NO_EVIDENCE, columns, cells), dateOrder ?? format?.dateOrder ?? null);
  const groups = groupRows(columns);
  for (const each of cells) groups.count(each);
  return samples
    .flatMap((row) => {
      const rows = groups.take(row);
      const reading = { columns, formats, ...(zone ? { zone } : {}), ...(currency ? { currency } : {}) };
      return rows ? (readOrderRows(rows, reading).order ?? []) : [];
    })
    .slice(0, MOST_SHOWN);
}

const reasonOf = (error: unknown): 'full' | 'unavailable' => {
  const { name = '', message = '' } = (error ?? {}) as { name?: string; message?: string };
  return /Quota|NO_SPACE|disk/i.test(`${name} ${message}`) ? 'full' : 'unavailable';
};

/** Order exports in IndexedDB. */
export function exportImports(parts: ImportParts & { readonly onlyOne: OnlyOne }): ExportImportsPort {
  const { database, onlyOne } = parts;
  const run = async (opened: OpenedExport, choice: ImportChoice, how: ImportRun): Promise<ImportOutcome> => {
    try {
      const outcome = await onlyOne(() => importExport({ ...parts, ...how, opened, choice }));
      if (outcome?.kind === 'done') announceExports();
      return outcome ?? { kind: 'failed', reason: 'busy' };
    } catch (error) {
      return { kind: 'failed', reason: reasonOf(error) };
    }
  };
  return {
    list: async () => {
      const imports = await database.imports.filter(({ state }) => state === 'kept').toArray();
      return imports.toSorted((a, b) => b.importedAt.localeCompare(a.importedAt));
    },
    open: (file) => openExport(file, database),
    preview,
    run,
    remove: async (id) => {
      // First out of the list: what it holds is then found no more, even while it is being deleted.
      await database.imports.delete(id);
      announceExports();
      await ordersOfImport(database, id).delete();
    },
  };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { exportedOrders, exportImports, openExportsDatabase } from '../../../lib/browser/index.ts';
import { orderQuery } from '../../../lib/orders/index.ts';
import type { ImportChoice, ImportOutcome, OpenedExport, StoredOrder } from '../../../lib/panel/index.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** An invented export of this folder. */
export const fixture = (name: string): File => new File([readFileSync(join(FIXTURES, name))], name);

/** A CSV written in a test. */
export const csv = (text: string | Uint8Array<ArrayBuffer>, name = 'orders.csv'): File => new File([text], name);

/** Imports over a database of their own. `share` is called with each progress. */
export function openImports() {
  const database = openExportsDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  let tick = 0;
  const imports = exportImports({
    database,
    now: () => `2026-03-01T10:00:${String(tick++).padStart(2, '0')}Z`,
    newId: () => `import-${tick}`,
    rest: async () => undefined,
    onlyOne: (work) => work(),
  });
  const open = async (file: File): Promise<OpenedExport> => {
    const opened = await imports.open(file);
    if (!opened.ok) throw new Error(opened.error);
    return opened.value;
  };
  const run = async (file: File, choice: Partial<ImportChoice> = {}, signal = new AbortController().signal) => {
    const opened = await open(file);
    const asked: ImportChoice = { columns: opened.columns, dateOrder: null, zone: 'UTC', ...choice };
    return imports.run(opened, asked, { signal, onProgress: () => undefined });
  };
  const find = async (said: Parameters<typeof orderQuery>[0]): Promise<readonly StoredOrder[]> => {
    const found = await exportedOrders(database).find(orderQuery(said));
    if (!found.ok) throw new Error(found.error);
    return found.value;
  };
  return { database, imports, open, run, find };
}

/** The import of an outcome that must be done. */
export function added(outcome: ImportOutcome) {
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.added;
}

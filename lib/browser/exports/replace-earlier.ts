import type { Breathe } from './breathe.ts';
import { type ExportsDatabase, type ImportRow, ordersOfImport } from './exports-database.ts';

const BATCH = 200;

/** Deletes the orders of earlier files of the same export that stand in the new one. @returns how many there were. */
export async function replaceEarlier(
  database: ExportsDatabase,
  { id, source }: ImportRow,
  breathe: Breathe,
): Promise<number> {
  const earlier = await database.imports.filter((one) => one.source === source && one.id !== id).toArray();
  if (earlier.length === 0) return 0;
  const keys = (await ordersOfImport(database, id).primaryKeys()).map(([, key]) => key);
  let replaced = 0;
  for (let at = 0; at < keys.length; at += BATCH) {
    const wanted = keys.slice(at, at + BATCH);
    const stale = await database.orders.bulkGet(
      earlier.flatMap((one) => wanted.map((key): [string, string] => [one.id, key])),
    );
    const found = stale.flatMap((row): [string, string][] => (row ? [[row.importId, row.key]] : []));
    await database.orders.bulkDelete(found);
    replaced += found.length;
    await breathe();
  }
  for (const one of earlier) {
    const orders = await ordersOfImport(database, one.id).count();
    if (orders > 0) await database.imports.update(one.id, { orders });
    else await database.imports.delete(one.id);
  }
  return replaced;
}

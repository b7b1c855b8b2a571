import { exportImports, openExportsDatabase, rest } from '../../lib/browser/index.ts';
import type { ExportImportsPort } from '../../lib/panel/index.ts';

const LOCK = 'middle-ground-orders-import';

/** Runs one import at a time in the whole browser; null where another page is at it. */
async function onlyOne<Value>(work: () => Promise<Value>): Promise<Value | null> {
  const done: Value[] = [];
  await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock) done.push(await work());
  });
  return done[0] ?? null;
}

/** The order exports of this device. A module of its own: few agents ever load it. */
export const openOrders = (): ExportImportsPort =>
  exportImports({
    database: openExportsDatabase(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    rest,
    onlyOne,
  });

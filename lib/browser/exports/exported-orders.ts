import type { ExportedOrdersPort, StoredOrder } from '../../panel/index.ts';
import { fail, succeed } from '../../values/index.ts';
import type { ExportsDatabase, ImportRow, OrderRow } from './exports-database.ts';

/** More than an agent can choose from. */
const MOST_FOUND = 50;

const storedOrder = ({ key: _, mail = '', ...row }: OrderRow, { fileName, importedAt }: ImportRow): StoredOrder => ({
  ...row,
  mail,
  fileName,
  importedAt,
});

/** Of one order in several files of one export only the latest counts. */
function latestOf(orders: readonly StoredOrder[]): readonly StoredOrder[] {
  const sorted = orders.toSorted((a, b) => b.importedAt.localeCompare(a.importedAt));
  const seen = new Set<string>();
  return sorted.filter(({ source, ids }) => {
    const one = `${source} ${ids[0]}`;
    if (seen.has(one)) return false;
    seen.add(one);
    return true;
  });
}

/** Imported orders, looked up by number, else by address, else by name. */
export const exportedOrders = (database: ExportsDatabase): Pick<ExportedOrdersPort, 'find'> => ({
  find: async ({ ids, mail, name }) => {
    try {
      return await database.transaction('r', database.orders, database.imports, async () => {
        const imports = await database.imports.toArray();
        const kept = new Map(imports.flatMap((one) => (one.state === 'kept' ? [[one.id, one] as const] : [])));
        if (kept.size === 0) return succeed([]);
        const look = async (index: 'ids' | 'mail' | 'names', keys: readonly string[]) => {
          const wanted = keys.filter((key) => key !== '');
          if (wanted.length === 0) return [];
          const found = await database.orders
            .where(index)
            .anyOf(wanted)
            .distinct()
            .filter(({ importId }) => kept.has(importId))
            .limit(MOST_FOUND)
            .toArray();
          return found.flatMap((row) => {
            const one = kept.get(row.importId);
            return one ? [storedOrder(row, one)] : [];
          });
        };
        const byId = await look('ids', ids);
        const byMail = byId.length > 0 ? [] : await look('mail', [mail]);
        const byName = byId.length + byMail.length > 0 ? [] : await look('names', [name]);
        return succeed(latestOf([...byId, ...byMail, ...byName]));
      });
    } catch (error) {
      return fail(String(error));
    }
  },
});

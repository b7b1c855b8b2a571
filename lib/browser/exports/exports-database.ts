import { Dexie, type EntityTable, type Table } from 'dexie';
import type { ExportColumns } from '../../orders/index.ts';
import type { ExportImport, StoredOrder } from '../../panel/index.ts';
import type { DatabasePlace } from '../notes-database.ts';

/** An order as it is stored; what belongs to its import stands there. `key` is the first of its ids. */
export interface OrderRow extends Omit<StoredOrder, 'fileName' | 'importedAt' | 'mail'> {
  readonly key: string;
  /** Absent where unknown, so that it is not in the index. */
  readonly mail?: string;
}

/** An import; what is `staged` is not looked up yet. */
export interface ImportRow extends ExportImport {
  readonly source: string;
  readonly state: 'staged' | 'kept';
}

/** Columns the agent confirmed for a header. */
export interface MappingRow {
  readonly fingerprint: string;
  readonly columns: ExportColumns;
}

/** The open database of imported orders. */
export type ExportsDatabase = Dexie & {
  readonly orders: Table<OrderRow, [importId: string, key: string]>;
  readonly imports: EntityTable<ImportRow, 'id'>;
  readonly mappings: EntityTable<MappingRow, 'fingerprint'>;
};

/** Opens the database. Imports can be made again from their files: the browser's own durability is enough. */
export function openExportsDatabase(place: DatabasePlace = {}): ExportsDatabase {
  const database = new Dexie('middle-ground-orders', place) as ExportsDatabase;
  database.version(1).stores({
    orders: '[importId+key], *ids, mail, *names',
    imports: 'id',
    mappings: 'fingerprint',
  });
  return database;
}

/** Every order of an import, as one range of keys. */
export const ordersOfImport = (database: ExportsDatabase, id: string) =>
  database.orders.where('[importId+key]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

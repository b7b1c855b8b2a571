import { Dexie, type EntityTable, type Table } from 'dexie';
import type { CaseNote } from '../notes/index.ts';

/** What was put right and typed in for one conversation. */
export interface CaseDataRow {
  readonly threadKey: string;
  readonly data: unknown;
}

/** The open database with its two tables. */
export type NotesDatabase = Dexie & {
  readonly notes: EntityTable<CaseNote, 'id'>;
  readonly caseData: Table<CaseDataRow, string>;
};

/** Where IndexedDB lives; a test hands in its own. */
export interface DatabasePlace {
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

/**
 * Opens the notes database. Strict durability: a transaction completes only after the operating system has flushed it;
 * with the browsers' default, notes acknowledged seconds ago are lost when the power goes.
 * @see https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed
 */
export function openNotesDatabase(place: DatabasePlace = {}): NotesDatabase {
  const database = new Dexie('middle-ground-notes', {
    ...place,
    chromeTransactionDurability: 'strict',
  }) as NotesDatabase;
  database.version(1).stores({ notes: 'id, buyerId', caseData: 'threadKey' });
  return database;
}

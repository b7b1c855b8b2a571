import { createNotesStore, openNotesDatabase, storageMark } from '../../lib/browser/index.ts';
import type { NotesPort } from '../../lib/notes/index.ts';

/** The notes of this device. A module of its own, so that the database library is loaded after the first picture. */
export const openVault = (): NotesPort =>
  createNotesStore({
    database: openNotesDatabase(),
    mark: storageMark,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });

import {
  createNotesStore,
  exportedOrders,
  openExportsDatabase,
  openNotesDatabase,
  storageMark,
} from '../../lib/browser/index.ts';
import type { NotesPort } from '../../lib/notes/index.ts';
import type { ExportedOrdersPort } from '../../lib/panel/index.ts';

/** The notes of this device. A module of its own, so that the database library is loaded after the first picture. */
export const openVault = (): NotesPort =>
  createNotesStore({
    database: openNotesDatabase(),
    mark: storageMark,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });

/** The orders imported on this device; in this module because they need the same library. */
export const openExports = (): Pick<ExportedOrdersPort, 'find'> => exportedOrders(openExportsDatabase());

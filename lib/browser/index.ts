// Takes the browser's own interfaces. Gives the ports that the panel and the page reader work through. Knows nothing of disputes, rules or wording.

export { exportImports } from './exports/export-imports.ts';
export { exportedOrders } from './exports/exported-orders.ts';
export { type ExportsDatabase, openExportsDatabase } from './exports/exports-database.ts';
export { watchExports } from './exports/exports-news.ts';
export { rest } from './exports/rest.ts';
export { remindersStore } from './followed-cases.ts';
export { giveReminders } from './give-reminders.ts';
export { layoutsStore } from './layouts-store.ts';
export { type NotesDatabase, openNotesDatabase } from './notes-database.ts';
export { type NotesMark, storageMark } from './notes-mark.ts';
export { createNotesStore } from './notes-store.ts';
export { announceGrant } from './page-granted.ts';
export { pagePort } from './page-port.ts';
export { saveFile } from './save-file.ts';
export { settingsStore } from './settings-store.ts';
export { siteAccess } from './site-access.ts';
export { openPanelOnClick } from './site-panel.ts';
export { registerGrantedSites } from './site-registration.ts';
export { teacherPort } from './teacher-port.ts';

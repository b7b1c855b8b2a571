import { watchExports } from '../../lib/browser/index.ts';
import type { ExportedOrdersPort } from '../../lib/panel/index.ts';
import { fail } from '../../lib/values/index.ts';

/** Imported orders; their database is opened with the first ticket, beside its picture. */
export function lazyExports(): ExportedOrdersPort {
  let opening: Promise<Pick<ExportedOrdersPort, 'find'>> | undefined;
  return {
    watch: watchExports,
    find: async (query) => {
      opening ??= import('./notes-vault.ts').then(({ openExports }) => openExports());
      try {
        return await (await opening).find(query);
      } catch (error) {
        // The next question tries to open it again.
        opening = undefined;
        return fail(String(error));
      }
    },
  };
}

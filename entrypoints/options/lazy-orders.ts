import type { ExportImportsPort } from '../../lib/panel/index.ts';

/** Order exports; what reads and stores them is loaded with the first question, beside the form. */
export function lazyOrders(): ExportImportsPort {
  let opening: Promise<ExportImportsPort> | undefined;
  let opened: ExportImportsPort | undefined;
  const open = async (): Promise<ExportImportsPort> => {
    opening ??= import('./orders-store.ts').then(({ openOrders }) => openOrders());
    opened = await opening;
    return opened;
  };
  return {
    list: async () => (await open()).list(),
    open: async (file) => (await open()).open(file),
    // Only an opened file is previewed, and then the store is there.
    preview: (...asked) => opened?.preview(...asked) ?? [],
    run: async (...asked) => (await open()).run(...asked),
    remove: async (id) => (await open()).remove(id),
  };
}

import { browser } from 'wxt/browser';
import { type LayoutsPort, parseLayout } from '../panel/index.ts';
import type { TaughtLayout } from '../sites/index.ts';

const KEY = 'taught-pages';

/** All that is stored and still of this version; the rest stays where it is and does nothing. */
const load = async (): Promise<readonly TaughtLayout[]> => {
  const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
  const entries = typeof stored === 'object' && stored !== null ? Object.values(stored) : [];
  return entries.flatMap((entry) => {
    const parsed = parseLayout(entry);
    return parsed.ok ? [parsed.layout] : [];
  });
};

let running: Promise<void> = Promise.resolve();

/** One change after the other: two at once would lose one. */
const change = (make: (stored: Record<string, unknown>) => Record<string, unknown>): Promise<void> => {
  const next = async (): Promise<void> => {
    const stored: unknown = (await browser.storage.local.get(KEY))[KEY];
    const before = typeof stored === 'object' && stored !== null ? (stored as Record<string, unknown>) : {};
    await browser.storage.local.set({ [KEY]: make(before) });
  };
  running = running.then(next, next);
  return running;
};

/** Taught pages in extension storage, one a host. */
export const layoutsStore: LayoutsPort = {
  load,
  find: async (host) => (await load()).find((layout) => layout.host === host) ?? null,
  save: (layout) => change((stored) => ({ ...stored, [layout.host]: layout })),
  remove: (host) => change((stored) => Object.fromEntries(Object.entries(stored).filter(([key]) => key !== host))),
  watch: (listener) => {
    const changed = (changes: Record<string, unknown>, area: string): void => {
      if (area === 'local' && KEY in changes) listener();
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};

import { type LayoutsPort, parseLayout } from '../panel/index.ts';
import type { TaughtLayout } from '../sites/index.ts';
import { changeStored, readStored, watchStored } from './stored-value.ts';

const KEY = 'taught-pages';

const recordOf = (stored: unknown): Readonly<Record<string, unknown>> =>
  typeof stored === 'object' && stored !== null ? { ...stored } : {};

/** All that is stored and still of this version; the rest stays where it is and does nothing. */
const load = async (): Promise<readonly TaughtLayout[]> =>
  Object.values(recordOf(await readStored(KEY))).flatMap((entry) => {
    const parsed = parseLayout(entry);
    return parsed.ok ? [parsed.layout] : [];
  });

/** Taught pages in extension storage, one a host. */
export const layoutsStore: LayoutsPort = {
  load,
  find: async (host) => (await load()).find((layout) => layout.host === host) ?? null,
  save: (layout) => changeStored(KEY, (stored) => ({ [KEY]: { ...recordOf(stored), [layout.host]: layout } })),
  remove: (host) =>
    changeStored(KEY, (stored) => {
      const { [host]: _gone, ...others } = recordOf(stored);
      return { [KEY]: others };
    }),
  watch: (listener) => watchStored(KEY, () => listener()),
};

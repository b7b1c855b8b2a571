import type { SiteAdapter, TaughtLayout } from '../sites/index.ts';

/** Makes the adapter of a host that an agent taught. */
export type MakeTaughtSite = (layout: TaughtLayout) => SiteAdapter;

const MAKER = Symbol.for('middle-ground/taught-reader');
const world = globalThis as { [MAKER]?: MakeTaughtSite };

/** What reads taught pages, once the panel has brought it in: most pages were never taught. */
export const taughtReader = (): MakeTaughtSite | undefined => world[MAKER];

/** Puts it where the reader of this page finds it. */
export function offerTaughtReader(make: MakeTaughtSite): void {
  world[MAKER] = make;
}

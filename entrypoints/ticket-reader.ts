import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ReaderHost, startTicketReader } from '../lib/reader/index.ts';

/**
 * The browser's own interface. The reader needs three names of it and no promises: the library that evens browsers out
 * would be a sixth of its size.
 */
const ownRuntime = (): ReaderHost => {
  const { browser, chrome } = globalThis as unknown as Readonly<Record<'browser' | 'chrome', { runtime: ReaderHost }>>;
  return (browser ?? chrome).runtime;
};

const MARK = Symbol.for('middle-ground/ticket-reader');

/**
 * The reader in a page, brought in by the panel or registered for a site that is switched on. Both may happen in one
 * page: only the first one serves.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [MARK]?: () => boolean };
  if (world[MARK]?.()) return;
  const runtime = ownRuntime();
  world[MARK] = () => runtime.id !== undefined;
  startTicketReader(document, runtime);
});

import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ReaderHost, startTicketReader } from '../lib/reader/index.ts';

const MARK = Symbol.for('middle-ground/ticket-reader');

/**
 * The reader in a page, brought in by the panel or registered for a site that is switched on. Both may happen in one
 * page: only the first one serves.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [MARK]?: () => boolean };
  if (world[MARK]?.()) return;
  world[MARK] = () => browser.runtime?.id !== undefined;
  startTicketReader(document, browser.runtime as unknown as ReaderHost);
});

import { browser } from 'wxt/browser';
import { READER_FILE, READER_SCRIPT_ID } from './site-origin.ts';

let running: Promise<void> = Promise.resolve();

/**
 * Makes the browser load the reader on the sites that are switched on, and on no other. Safe to call at any time and
 * any number of times, one after the other; runs when the browser starts and when a site is switched on or off.
 */
export function registerGrantedSites(): Promise<void> {
  running = running.then(register, register);
  return running;
}

const register = async (): Promise<void> => {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const known = await browser.scripting.getRegisteredContentScripts({ ids: [READER_SCRIPT_ID] });
  if (matches.length === 0) {
    if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: [READER_SCRIPT_ID] });
    return;
  }
  const script = { id: READER_SCRIPT_ID, matches, js: [READER_FILE], runAt: 'document_idle' as const };
  await (known.length > 0
    ? browser.scripting.updateContentScripts([script])
    : browser.scripting.registerContentScripts([script]));
};

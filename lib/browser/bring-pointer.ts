import { browser } from 'wxt/browser';
import { HIGHLIGHT_NAME } from '../reader/index.ts';
import { POINTER_FILE } from './site-origin.ts';

// Dark on yellow in every theme of a page: the colour of a marker pen.
const COLOURS = `::highlight(${HIGHLIGHT_NAME}) { background-color: #ffe27a; color: #1c1a10; }`;

/**
 * Brings what points words out into a tab. A page that cannot be reached, such as one of the browser's own, is left as it
 * is: the reader in it then answers that nothing was shown.
 */
export async function bringPointer(tabId: number): Promise<void> {
  try {
    await browser.scripting.insertCSS({ target: { tabId, allFrames: true }, css: COLOURS });
    await browser.scripting.executeScript({ target: { tabId }, files: [`/${POINTER_FILE}`] });
  } catch {
    // Said by the reader's answer.
  }
}

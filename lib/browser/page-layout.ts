import { browser } from 'wxt/browser';
import type { RequestChannel } from '../messages/index.ts';
import type { TaughtLayout } from '../sites/index.ts';
import { layoutsStore } from './layouts-store.ts';
import { TAUGHT_READER_FILE } from './site-origin.ts';

const USE_MS = 2_000;

/** What was taught of the host in a tab; null where nothing was, or where its address may not be seen. */
export async function layoutOfTab(tabId: number): Promise<TaughtLayout | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url && URL.canParse(url) ? await layoutsStore.find(new URL(url).host) : null;
  } catch {
    // The tab went away meanwhile: whoever asks it for anything finds that out.
    return null;
  }
}

/** Gives a page's reader a layout, with what reads by it; or null, so that a forgotten one is forgotten there too. */
export async function bringLayout(tabId: number, layout: TaughtLayout | null, reader: RequestChannel): Promise<void> {
  try {
    if (layout) await browser.scripting.executeScript({ target: { tabId }, files: [`/${TAUGHT_READER_FILE}`] });
  } catch {
    // The page then reads as if nothing had been taught.
  }
  void reader.request('layout.use', layout, USE_MS);
}

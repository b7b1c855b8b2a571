import { browser } from 'wxt/browser';
import type { TaughtLayout } from '../sites/index.ts';
import { layoutsStore } from './layouts-store.ts';

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

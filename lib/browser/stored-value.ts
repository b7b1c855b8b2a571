import { browser } from 'wxt/browser';

/** What is stored under a key; undefined when nothing is. It is not checked yet. */
export async function readStored(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

/**
 * Changes what is stored under a key: `change` gets it and gives the items to store, none to leave all as it is. Panels,
 * options page and background do so at the same time, so each waits for the other, and none writes over what it has not
 * read.
 */
export async function changeStored(
  key: string,
  change: (stored: unknown) => Promise<Readonly<Record<string, unknown>>> | Readonly<Record<string, unknown>>,
): Promise<void> {
  await navigator.locks.request(`middle-ground/${key}`, async () => {
    const items = await change(await readStored(key));
    if (Object.keys(items).length > 0) await browser.storage.local.set(items);
  });
}

/** Calls back with a key's new value. Returns the way to stop. */
export function watchStored(key: string, listener: (value: unknown) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && key in changes) listener(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

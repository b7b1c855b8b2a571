import { browser } from 'wxt/browser';

const KIND = 'middle-ground/page-granted';

/** Tells open panels that the agent's click on the toolbar allows reading this tab. Nobody listening is no fault. */
export async function announceGrant(tabId: number): Promise<void> {
  await browser.runtime.sendMessage({ kind: KIND, tabId }).catch(() => undefined);
}

/** Calls back with the tab's number when the agent's click allows reading it. Returns the way to stop. */
export function onGrant(listener: (tabId: number) => void): () => void {
  const receive = (message: unknown, sender: { readonly id?: string; readonly tab?: unknown }): undefined => {
    // Our own worker speaks; a script in a page carries its tab and is not heard.
    if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
    if (typeof message !== 'object' || message === null || !('kind' in message) || message.kind !== KIND) return;
    if ('tabId' in message && typeof message.tabId === 'number') listener(message.tabId);
  };
  browser.runtime.onMessage.addListener(receive);
  return () => browser.runtime.onMessage.removeListener(receive);
}

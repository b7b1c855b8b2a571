import { browser } from 'wxt/browser';
import { onGrant } from './page-granted.ts';

/** The active tab of the panel's own window. */
export interface FollowedTab {
  /** Number of the tab in front, null where there is none. */
  readonly current: () => Promise<number | null>;
  readonly start: () => void;
  readonly stop: () => void;
}

/** What is heard of the tab. */
export interface TabListener {
  /** Another tab came to the front. */
  readonly onTab: () => void;
  /** The same tab shows another page, another view of it, or may now be read. */
  readonly onPage: () => void;
}

/**
 * Follows the tab in front of the panel's window. Needs no permission: neither address nor title is looked at.
 */
export function followTab({ onTab, onPage }: TabListener): FollowedTab {
  let started = false;
  let windowId: number | undefined;
  let tabId: number | null = null;
  const current = async (): Promise<number | null> => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    windowId = tab?.windowId ?? windowId;
    tabId = tab?.id ?? null;
    return tabId;
  };
  const activated = (tab: { readonly tabId: number; readonly windowId: number }): void => {
    if (windowId !== undefined && tab.windowId !== windowId) return;
    tabId = tab.tabId;
    onTab();
  };
  const updated = (id: number, change: { readonly status?: string }): void => {
    if (id === tabId && change.status === 'complete') onPage();
  };
  const granted = (id: number): void => {
    if (id === tabId || tabId === null) onPage();
  };
  let stopGrants = (): void => undefined;
  return {
    current,
    start: () => {
      if (started) return;
      started = true;
      void current();
      browser.tabs.onActivated.addListener(activated);
      browser.tabs.onUpdated.addListener(updated);
      browser.permissions.onAdded.addListener(onPage);
      browser.permissions.onRemoved.addListener(onPage);
      stopGrants = onGrant(granted);
    },
    stop: () => {
      started = false;
      browser.tabs.onActivated.removeListener(activated);
      browser.tabs.onUpdated.removeListener(updated);
      browser.permissions.onAdded.removeListener(onPage);
      browser.permissions.onRemoved.removeListener(onPage);
      stopGrants();
    },
  };
}

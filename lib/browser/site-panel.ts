import { browser } from 'wxt/browser';

/**
 * Opens the panel when the toolbar button or its shortcut is used, and says which tab may be read from then on.
 *
 * `setPanelBehavior({ openPanelOnActionClick: true })` would be shorter, but a panel opened that way is not given
 * `activeTab` (tried in Chromium 156): the page at hand could then not be read.
 */
export function openPanelOnClick(onGranted: (tabId: number) => void): void {
  browser.sidePanel?.setPanelBehavior?.({ openPanelOnActionClick: false }).catch(() => undefined);
  browser.action.onClicked.addListener((tab) => {
    // Both must be called inside the click itself: nothing is waited for before.
    const opened = browser.sidePanel
      ? browser.sidePanel.open({ windowId: tab.windowId })
      : (browser as unknown as { sidebarAction: { open: () => Promise<void> } }).sidebarAction.open();
    opened.catch(() => undefined);
    if (tab.id !== undefined) onGranted(tab.id);
  });
}

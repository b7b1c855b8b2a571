import { browser } from 'wxt/browser';

interface SidebarAction {
  readonly open: () => Promise<void>;
}

/** The way to open the panel beside this window. The window is found first: the browser opens a panel only within a click. */
export async function preparePanelOpener(): Promise<() => void> {
  const sidebar = (browser as unknown as { sidebarAction?: SidebarAction }).sidebarAction;
  if (sidebar) return () => void sidebar.open();
  const { id } = await browser.windows.getCurrent();
  return () => {
    if (id !== undefined) void browser.sidePanel.open({ windowId: id });
  };
}

import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announceGrant, openPanelOnClick, registerGrantedSites } from '../lib/browser/index.ts';

/** Keeps nothing: opens the panel on the toolbar click and keeps the reader registered for the sites switched on. */
export default defineBackground(() => {
  openPanelOnClick(announceGrant);
  const register = (): void => void registerGrantedSites();
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
});

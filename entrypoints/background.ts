import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { announceGrant, giveReminders, openPanelOnClick, registerGrantedSites } from '../lib/browser/index.ts';
import { englishReminders } from '../lib/language/index.ts';

/** Opens the panel on the toolbar click, gives reminders of followed cases, and keeps the reader registered for the sites switched on. */
export default defineBackground(() => {
  openPanelOnClick(announceGrant);
  giveReminders(englishReminders);
  const register = (): void => void registerGrantedSites();
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
  browser.runtime.onInstalled.addListener(register);
  browser.runtime.onStartup.addListener(register);
});

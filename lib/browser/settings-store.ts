import { browser } from 'wxt/browser';
import type { SettingsPort } from '../panel/index.ts';
import { DEFAULT_SETTINGS, parseSettings, type SellerSettings } from '../settings/index.ts';

const KEY = 'seller-settings';

const settingsFrom = (stored: unknown): SellerSettings => {
  if (stored === undefined) return DEFAULT_SETTINGS;
  const parsed = parseSettings(stored);
  // A file of an older version stays where it is; until it is put right the careful defaults act.
  return parsed.ok ? parsed.value : DEFAULT_SETTINGS;
};

/** The seller's own rules in extension storage; defaults until they are saved for the first time. */
export const settingsStore: SettingsPort = {
  load: async () => settingsFrom((await browser.storage.local.get(KEY))[KEY]),
  save: (settings) => browser.storage.local.set({ [KEY]: settings }),
  watch: (listener) => {
    const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
      if (area === 'local' && KEY in changes) listener(settingsFrom(changes[KEY]?.newValue));
    };
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  },
};

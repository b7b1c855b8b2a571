import { browser } from 'wxt/browser';
import type { SettingsPort } from '../panel/index.ts';
import { DEFAULT_SETTINGS, parseSettings, type SellerSettings } from '../settings/index.ts';

const KEY = 'seller-settings';

/** The careful template, with the zone this computer stands in: the only thing a browser knows about a seller. */
const startingSettings = (): SellerSettings => ({
  ...DEFAULT_SETTINGS,
  sellerTimeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
});

const settingsFrom = (stored: unknown): SellerSettings => {
  if (stored === undefined) return startingSettings();
  const parsed = parseSettings(stored);
  // Settings of an older version stay where they are; until they are put right the careful template acts.
  return parsed.ok ? parsed.value : startingSettings();
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

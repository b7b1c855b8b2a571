import { browser } from 'wxt/browser';
import type { SettingsPort, SettingsVersion } from '../panel/index.ts';
import { DEFAULT_SETTINGS, parseProfile, parseSettings, type SellerSettings } from '../settings/index.ts';

const KEY = 'seller-settings';
const VERSIONS_KEY = 'seller-settings-versions';
const MOST_VERSIONS = 30;
const PROFILE_KEY = 'agent-profile';

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

/** Saved versions that this version of the product can still read. */
async function loadVersions(): Promise<readonly SettingsVersion[]> {
  const stored: unknown = (await browser.storage.local.get(VERSIONS_KEY))[VERSIONS_KEY];
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((version: unknown) => {
    const { savedAt, settings } = (version ?? {}) as { readonly savedAt?: unknown; readonly settings?: unknown };
    const parsed = parseSettings(settings);
    return typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) && parsed.ok
      ? [{ savedAt, settings: parsed.value }]
      : [];
  });
}

/** Calls back with a key's new value. Returns the way to stop. */
function watchKey(key: string, listener: (value: unknown) => void): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && key in changes) listener(changes[key]?.newValue);
  };
  browser.storage.onChanged.addListener(changed);
  return () => browser.storage.onChanged.removeListener(changed);
}

/** The seller's own rules and the agent's profile in extension storage; defaults until they are saved. */
export const settingsStore: SettingsPort = {
  load: async () => settingsFrom((await browser.storage.local.get(KEY))[KEY]),
  save: async (settings) => {
    const versions = [{ savedAt: new Date().toISOString(), settings }, ...(await loadVersions())];
    await browser.storage.local.set({ [KEY]: settings, [VERSIONS_KEY]: versions.slice(0, MOST_VERSIONS) });
  },
  versions: loadVersions,
  watch: (listener) => watchKey(KEY, (stored) => listener(settingsFrom(stored))),
  loadProfile: async () => parseProfile((await browser.storage.local.get(PROFILE_KEY))[PROFILE_KEY]),
  saveProfile: (profile) => browser.storage.local.set({ [PROFILE_KEY]: profile }),
  watchProfile: (listener) => watchKey(PROFILE_KEY, (stored) => listener(parseProfile(stored))),
};

import { browser } from 'wxt/browser';
import type { SettingsPort, SettingsVersion } from '../panel/index.ts';
import { DEFAULT_SETTINGS, parseProfile, parseSettings, type SellerSettings } from '../settings/index.ts';
import { changeStored, readStored, watchStored } from './stored-value.ts';

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

const loadVersions = async (): Promise<readonly unknown[]> => {
  const stored = await readStored(VERSIONS_KEY);
  return Array.isArray(stored) ? stored : [];
};

/** An earlier version, where this version of the product can still read it. */
function versionFrom(stored: unknown): readonly SettingsVersion[] {
  const { replacedAt, settings } = (stored ?? {}) as { readonly replacedAt?: unknown; readonly settings?: unknown };
  const parsed = parseSettings(settings);
  return typeof replacedAt === 'string' && !Number.isNaN(Date.parse(replacedAt)) && parsed.ok
    ? [{ replacedAt, settings: parsed.value }]
    : [];
}

/** The seller's own rules and the agent's profile in extension storage; defaults until they are saved. */
export const settingsStore: SettingsPort = {
  load: async () => settingsFrom(await readStored(KEY)),
  save: (settings) =>
    changeStored(KEY, async (stored) => {
      const replaced = { replacedAt: new Date().toISOString(), settings: stored ?? startingSettings() };
      const versions = [replaced, ...(await loadVersions())];
      return { [KEY]: settings, [VERSIONS_KEY]: versions.slice(0, MOST_VERSIONS) };
    }),
  versions: async () => (await loadVersions()).flatMap(versionFrom),
  watch: (listener) => watchStored(KEY, (stored) => listener(settingsFrom(stored))),
  loadProfile: async () => parseProfile(await readStored(PROFILE_KEY)),
  saveProfile: (profile) => browser.storage.local.set({ [PROFILE_KEY]: profile }),
  watchProfile: (listener) => watchStored(PROFILE_KEY, (stored) => listener(parseProfile(stored))),
};

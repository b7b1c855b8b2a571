import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsStore } from '../../lib/browser/index.ts';
import { stubLocks } from './stub-locks.ts';

beforeEach(() => {
  fakeBrowser.reset();
  stubLocks();
});
afterEach(() => vi.unstubAllGlobals());

describe('settings store', () => {
  it('starts with the careful template in the zone of this computer', async () => {
    const settings = await settingsStore.load();
    expect(settings.lostAfterDaysNoScan).toBe(7);
    expect(settings.sellerTimeZone).toBe('Pacific/Chatham');
  });

  it('gives back what was saved, a zone that was left out included', async () => {
    await settingsStore.save({ currency: 'EUR', lostAfterDaysNoScan: 10 });
    expect(await settingsStore.load()).toEqual({ currency: 'EUR', lostAfterDaysNoScan: 10 });
  });

  it('acts on the template while stored settings cannot be read, and leaves them where they are', async () => {
    await browser.storage.local.set({ 'seller-settings': { lostAfterDaysNoScan: 'soon' } });
    expect((await settingsStore.load()).lostAfterDaysNoScan).toBe(7);
    expect((await browser.storage.local.get('seller-settings'))['seller-settings']).toEqual({
      lostAfterDaysNoScan: 'soon',
    });
  });

  it('keeps the agent’s profile apart from the shop’s rules', async () => {
    expect(await settingsStore.loadProfile()).toEqual({});
    const seen = vi.fn();
    settingsStore.watchProfile(seen);
    await settingsStore.saveProfile({ name: 'Iris', own: ['@shop.example'] });
    expect(await settingsStore.loadProfile()).toEqual({ name: 'Iris', own: ['@shop.example'] });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ name: 'Iris', own: ['@shop.example'] }));
    expect(await settingsStore.load()).not.toHaveProperty('name');
  });

  it('knows nobody where the stored profile is none', async () => {
    await browser.storage.local.set({ 'agent-profile': { name: 7 } });
    expect(await settingsStore.loadProfile()).toEqual({});
  });

  it('tells a panel that is open about a change made in the options page', async () => {
    const seen = vi.fn();
    const stop = settingsStore.watch(seen);
    await settingsStore.save({ currency: 'GBP' });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith({ currency: 'GBP' }));
    stop();
    await settingsStore.save({ currency: 'USD' });
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('keeps what each save replaces, the template of the first one included', async () => {
    await settingsStore.save({ currency: 'EUR' });
    await settingsStore.save({ currency: 'JPY' });
    const versions = await settingsStore.versions();
    expect(versions.map(({ settings }) => settings.currency)).toEqual(['EUR', undefined]);
    expect(versions[1]?.settings.sellerTimeZone).toBe('Pacific/Chatham');
  });

  it('keeps settings of a version that it cannot read among what was replaced', async () => {
    await browser.storage.local.set({ 'seller-settings': { lostAfterDaysNoScan: 'soon' } });
    await settingsStore.save({ currency: 'EUR' });
    expect(await settingsStore.versions()).toEqual([]);
    const stored = (await browser.storage.local.get('seller-settings-versions'))['seller-settings-versions'];
    expect(stored).toMatchObject([{ settings: { lostAfterDaysNoScan: 'soon' } }]);
  });

  it('loses no version when two pages save at once', async () => {
    await Promise.all(['EUR', 'GBP', 'JPY'].map((currency) => settingsStore.save({ currency })));
    expect((await settingsStore.versions()).map(({ settings }) => settings.currency)).toEqual([
      'GBP',
      'EUR',
      undefined,
    ]);
  });
});

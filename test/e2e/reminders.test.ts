import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

/** One computer over several days: the profile stays, the browser is closed and started again. */
const profile = mkdtempSync(join(tmpdir(), 'middle-ground-days-'));
let session: BrowserSession | undefined;

const start = async (): Promise<BrowserSession> => {
  session = await startSession({ profile, permissions: ['notifications'], timeZone: 'UTC' });
  return session;
};
const quit = async (): Promise<void> => {
  await session?.close();
  session = undefined;
};
afterEach(quit);
afterAll(() => rmSync(profile, { recursive: true, force: true }));

type Shown = Readonly<Record<string, unknown>>;
interface Followed {
  readonly clocks: readonly { readonly id: string; readonly at: string }[];
  readonly told: readonly string[];
}

/** Asks an extension page, which has the rights of the extension and no part in reminding. */
async function ask<Answer, Given>(
  { page, extensionId }: BrowserSession,
  script: (given: Given) => Answer,
  given: Given,
) {
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  return page.evaluate(script as never, given) as Promise<Awaited<Answer>>;
}

declare const chrome: {
  readonly notifications: { readonly getAll: () => Promise<Shown> };
  readonly alarms: { readonly getAll: () => Promise<readonly { readonly scheduledTime: number }[]> };
  readonly storage: {
    readonly local: {
      readonly get: (key: string) => Promise<Record<string, Record<string, Followed>>>;
      readonly set: (values: object) => Promise<void>;
    };
  };
};

const shownIn = async (open: BrowserSession): Promise<readonly string[]> =>
  Object.keys(await ask(open, () => chrome.notifications.getAll(), null));
const followedIn = async (open: BrowserSession): Promise<Readonly<Record<string, Followed>>> =>
  (await ask(open, () => chrome.storage.local.get('followed-cases'), null))['followed-cases'] ?? {};

/** The agent's own quiet hours, typed into the settings. */
async function setQuiet(open: BrowserSession, from: string, to: string): Promise<void> {
  const { page, extensionId } = open;
  await page.goto(`chrome-extension://${extensionId}/options.html`);
  await page.getByLabel('No reminders from').fill(from);
  await page.getByLabel('until', { exact: true }).fill(to);
  await page.getByRole('button', { name: 'Save settings' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
}

const clockIn = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString().slice(11, 16);

/** Days go by while the browser is closed: what lay ahead of the nearest clock lies behind it. */
async function letTimePass(open: BrowserSession): Promise<void> {
  await ask(
    open,
    async () => {
      const key = 'followed-cases';
      const all = (await chrome.storage.local.get(key))[key] ?? {};
      const moments = Object.values(all).flatMap(({ clocks }) => clocks.map(({ at }) => Date.parse(at)));
      const passed = Math.min(...moments) - Date.now() + 60_000;
      const later = Object.entries(all).map(([id, followed]) => {
        const clocks = followed.clocks.map((clock) => ({
          ...clock,
          at: new Date(Date.parse(clock.at) - passed).toISOString().replace(/\.\d+Z/, '+00:00'),
        }));
        return [id, { ...followed, zone: 'UTC', clocks }];
      });
      await chrome.storage.local.set({ [key]: Object.fromEntries(later) });
    },
    null,
  );
}

describe('a followed case, over days on which the browser is closed and started again', () => {
  it('is followed with a click, and an alarm is set', async () => {
    const open = await start();
    await setQuiet(open, clockIn(-1), clockIn(1));
    await open.page.goto(`chrome-extension://${open.extensionId}/example.html`);
    const panel = await open.openPanel();
    await panel.locator('[data-panel-state="case"]').waitFor();
    await panel.getByRole('button', { name: 'Remind me' }).click();
    await expect.poll(async () => Object.keys(await followedIn(open)).length).toBe(1);
    await expect.poll(() => ask(open, async () => (await chrome.alarms.getAll()).length, null)).toBe(1);
    expect(await shownIn(open)).toEqual([]);
    await letTimePass(open);
  });

  it('waits through quiet hours, also when it came due while the browser was closed', async () => {
    const open = await start();
    const alarms = () => ask(open, () => chrome.alarms.getAll(), null);
    await expect.poll(async () => (await alarms())[0]?.scheduledTime ?? 0).toBeGreaterThan(Date.now());
    expect(await shownIn(open)).toEqual([]);
    expect(Object.values(await followedIn(open)).flatMap(({ told }) => told)).toEqual([]);
    await setQuiet(open, clockIn(4), clockIn(5));
  });

  it('is told of at the next start, once', async () => {
    const open = await start();
    await expect.poll(async () => (await shownIn(open)).length, { timeout: 15_000 }).toBeGreaterThan(0);
    const shown = await shownIn(open);
    const told = Object.values(await followedIn(open)).flatMap((followed) => followed.told);
    expect(new Set(shown).size).toBe(shown.length);
    for (const id of shown) expect(told).toContain(id);
    // One for each clock that came due, however many of its reminders were missed.
    const clocks = shown.map((id) => id.split('|').slice(0, -2).join('|'));
    expect(new Set(clocks).size).toBe(clocks.length);
  });

  it('is not told of again at the start after that', async () => {
    const before = Object.values(await followedIn(await start())).flatMap(({ told }) => told);
    await quit();
    const open = await start();
    const alarms = () => ask(open, () => chrome.alarms.getAll(), null);
    // The alarm for what comes next is set at the end of looking: what had to be shown has been.
    await expect.poll(async () => (await alarms()).length, { timeout: 15_000 }).toBe(1);
    expect(await shownIn(open)).toEqual([]);
    expect(Object.values(await followedIn(open)).flatMap(({ told }) => told)).toEqual(before);
  });
});

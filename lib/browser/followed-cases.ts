import { browser } from 'wxt/browser';
import type { RemindersPort } from '../panel/index.ts';
import { type FollowedCase, parseFollowed } from '../reminders/index.ts';

const KEY = 'followed-cases';
const LOCK = 'middle-ground/followed-cases';

type Followed = Readonly<Record<string, FollowedCase>>;

/**
 * Changes the followed cases. Panel and background do so at the same time, so each waits for the other: a reminder that
 * was just given must not be forgotten by a panel that read the list before.
 */
export const changeFollowed = (change: (followed: Followed) => Promise<Followed> | Followed): Promise<void> =>
  navigator.locks.request(LOCK, async () => {
    const before = parseFollowed((await browser.storage.local.get(KEY))[KEY]);
    const after = await change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
  });

/** Calls back when the list of followed cases changed. */
export function onFollowedChanged(listener: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && KEY in changes) listener();
  });
}

const activeUrl = async (): Promise<string | null> =>
  (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.url ?? null;

/** The cases whose clocks the agent is reminded of, in extension storage. */
export const remindersStore: RemindersPort = {
  isFollowed: async (caseId) => caseId in parseFollowed((await browser.storage.local.get(KEY))[KEY]),
  follow: async (caseId, followed) => {
    // Asked inside the click itself, before anything is waited for.
    const asked = browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
    const url = await activeUrl();
    await changeFollowed((all) => ({ ...all, [caseId]: { ...followed, url, told: all[caseId]?.told ?? [] } }));
    return (await asked) ? 'shown' : 'silent';
  },
  renew: (caseId, followed) =>
    changeFollowed((all) => {
      const known = all[caseId];
      return known ? { ...all, [caseId]: { ...known, ...followed } } : all;
    }),
  forget: (caseId) => changeFollowed(({ [caseId]: _gone, ...others }) => others),
};

import { browser } from 'wxt/browser';
import type { RemindersPort } from '../panel/index.ts';
import { type FollowedCase, parseFollowed } from '../reminders/index.ts';

const KEY = 'followed-cases';
const KIND = 'middle-ground/followed-changed';
const LOCK = 'middle-ground/followed-cases';

type Followed = Readonly<Record<string, FollowedCase>>;

/**
 * Changes the followed cases. Panel and background do so at the same time, so each waits for the other: a reminder that
 * was just given must not be forgotten by a panel that read the list before.
 */
export async function changeFollowed(change: (followed: Followed) => Promise<Followed> | Followed): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const before = parseFollowed((await browser.storage.local.get(KEY))[KEY]);
    const after = await change(before);
    if (after !== before) await browser.storage.local.set({ [KEY]: after });
  });
}

/** Tells the background. Watching the storage there would wake it for every note that is saved. */
const announce = async (): Promise<void> => {
  await browser.runtime.sendMessage({ kind: KIND }).catch(() => undefined);
};

/** Calls back when a panel changed the list of followed cases. */
export function onFollowedChanged(listener: () => void): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: { readonly id?: string; readonly tab?: unknown }) => {
      // A script in a page carries its tab and is not heard.
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      if (typeof message === 'object' && message !== null && 'kind' in message && message.kind === KIND) listener();
    },
  );
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
    void announce();
    return (await asked) ? 'shown' : 'silent';
  },
  renew: async (caseId, followed) => {
    await changeFollowed((all) => {
      const known = all[caseId];
      return known ? { ...all, [caseId]: { ...known, ...followed } } : all;
    });
    void announce();
  },
  forget: async (caseId) => {
    await changeFollowed(({ [caseId]: _gone, ...others }) => others);
    void announce();
  },
};

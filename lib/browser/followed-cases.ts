import { browser } from 'wxt/browser';
import type { RemindersPort } from '../panel/index.ts';
import { type FollowedCase, parseFollowed } from '../reminders/index.ts';
import { changeStored, readStored } from './stored-value.ts';

const KEY = 'followed-cases';
const KIND = 'middle-ground/followed-changed';

type Followed = Readonly<Record<string, FollowedCase>>;

/** The followed cases as stored. */
export const loadFollowed = async (): Promise<Followed> => parseFollowed(await readStored(KEY)).followed;

/** Changes the followed cases. What is stored of another version stays where it is. */
export const changeFollowed = (change: (followed: Followed) => Promise<Followed> | Followed): Promise<void> =>
  changeStored(KEY, async (stored): Promise<Readonly<Record<string, unknown>>> => {
    const { followed, unreadable } = parseFollowed(stored);
    const after = await change(followed);
    return after === followed ? {} : { [KEY]: { ...unreadable, ...after } };
  });

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
  isFollowed: async (caseId) => caseId in (await loadFollowed()),
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

import { browser } from 'wxt/browser';
import { formatMoment } from '../panel/index.ts';
import { type DueReminder, type ReminderStep, settleReminders } from '../reminders/index.ts';
import type { IsoInstant } from '../values/index.ts';
import { changeFollowed, loadFollowed, onFollowedChanged } from './followed-cases.ts';
import { settingsStore } from './settings-store.ts';

const ALARM = 'reminders';
const USUAL_QUIET = { from: '20:00', to: '08:00' };

/** Words of a notification. */
export interface ReminderWords {
  readonly steps: Readonly<Record<ReminderStep, string>>;
  /** Count of reminders waiting, as the button's tooltip says it. */
  readonly waiting: (count: number) => string;
}

const mayNotify = (): Promise<boolean> => browser.permissions.contains({ permissions: ['notifications'] });

/** Shows one reminder. Its id is its own: shown twice, the second takes the place of the first. */
const show = ({ reminder, followed }: DueReminder, words: ReminderWords, now: IsoInstant): Promise<string> =>
  browser.notifications.create(reminder.id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title:
      reminder.clock.kind === 'opens' ? reminder.clock.what : `${words.steps[reminder.step]}: ${reminder.clock.what}`,
    message: `${followed.title} · ${formatMoment(reminder.clock.at, followed.zone, now)}`,
  });

const setBadge = async (count: number, words: ReminderWords): Promise<void> => {
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
  await browser.action.setTitle({ title: count > 0 ? words.waiting(count) : '' });
};

/** Gives what is due and sets the alarm for the next. Without the right to notify, what is due waits at the button. */
async function settle(words: ReminderWords): Promise<void> {
  const profile = await settingsStore.loadProfile();
  await changeFollowed(async (all) => {
    const now = new Date().toISOString();
    const settled = settleReminders(all, now, profile.quietHours ?? USUAL_QUIET);
    if (settled.nextAt) await browser.alarms.create(ALARM, { when: Date.parse(settled.nextAt) });
    else await browser.alarms.clear(ALARM);
    const allowed = await mayNotify();
    await setBadge(allowed ? 0 : settled.tell.length, words);
    if (!allowed) return all;
    for (const due of settled.tell) await show(due, words, now);
    return settled.tell.length > 0 || Object.keys(settled.followed).length !== Object.keys(all).length
      ? settled.followed
      : all;
  });
}

/** Opens the case of a notification that was clicked. */
async function openCase(reminderId: string): Promise<void> {
  const followed = Object.entries(await loadFollowed());
  const url = followed.find(([caseId]) => reminderId.startsWith(`${caseId}|`))?.[1].url;
  const isOurs = url?.startsWith(browser.runtime.getURL('/'));
  if (url && (isOurs || /^https?:/.test(url))) await browser.tabs.create({ url });
  await browser.notifications.clear(reminderId);
}

/**
 * Reminds of the clocks of followed cases, in the background. Alarms survive the worker's death and, since everything is
 * settled anew when the browser starts, a closed browser too.
 */
export function giveReminders(words: ReminderWords): void {
  const look = (): void => void settle(words).catch(() => undefined);
  let listens = false;
  const listen = (): void => {
    // The interface is not there until the agent has allowed notifications.
    if (listens || !browser.notifications?.onClicked) return;
    listens = true;
    browser.notifications.onClicked.addListener((id) => void openCase(id).catch(() => undefined));
  };
  listen();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.runtime.onInstalled.addListener(look);
  browser.permissions.onAdded.addListener(() => {
    listen();
    look();
  });
  onFollowedChanged(look);
}

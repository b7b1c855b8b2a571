import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { giveReminders, remindersStore } from '../../lib/browser/index.ts';
import { englishReminders } from '../../lib/language/index.ts';
import { fakeEvent } from './page-fake-browser.ts';
import { stubLocks } from './stub-locks.ts';

const CLOCKS = {
  title: 'Dana Whitlock',
  zone: 'UTC',
  clocks: [{ id: 'answer', what: 'Answer the dispute', at: '2026-11-20T15:00:00Z', kind: 'due' as const }],
};

/** A browser with storage, alarms and notifications that survives the death of everything listening to it. */
function fakeBrowser() {
  const storage = new Map<string, unknown>();
  const events = {
    alarm: fakeEvent<(alarm: { name: string }) => void>(),
    startup: fakeEvent<() => void>(),
    installed: fakeEvent<() => void>(),
    granted: fakeEvent<() => void>(),
    clicked: fakeEvent<(id: string) => void>(),
    message: fakeEvent<(message: unknown, sender: { id?: string }) => void>(),
  };
  const world = {
    allowed: true,
    shown: [] as { id: string; title: string; message: string }[],
    opened: [] as string[],
  };
  const alarms = new Map<string, number>();
  const badge = { text: '' };
  Object.assign(browser, {
    storage: {
      local: {
        get: async (key: string) => (storage.has(key) ? { [key]: structuredClone(storage.get(key)) } : {}),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) storage.set(key, structuredClone(value));
        },
      },
    },
    alarms: {
      create: async (name: string, { when }: { when: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
      onAlarm: events.alarm,
    },
    notifications: {
      create: async (id: string, shown: { title: string; message: string }) => {
        world.shown.push({ id, title: shown.title, message: shown.message });
        return id;
      },
      clear: async () => true,
      onClicked: events.clicked,
    },
    permissions: {
      contains: async () => world.allowed,
      request: async () => world.allowed,
      onAdded: events.granted,
      onRemoved: fakeEvent(),
    },
    action: {
      setBadgeText: async (shown: { text: string }) => void Object.assign(badge, shown),
      setTitle: async () => undefined,
    },
    tabs: {
      query: async () => [{ url: 'https://desk.example.com/tickets/7' }],
      create: async ({ url }: { url: string }) => void world.opened.push(url),
    },
    runtime: {
      id: 'us',
      onMessage: events.message,
      sendMessage: async (message: unknown) => events.message.fire(message, { id: 'us' }),
      getURL: (path: string) => `chrome-extension://us${path}`,
      onStartup: events.startup,
      onInstalled: events.installed,
    },
  });
  return { events, world, alarms, badge, storage };
}

let fake: ReturnType<typeof fakeBrowser>;
const settle = () => vi.advanceTimersByTimeAsync(5);
const at = async (moment: string, wake: () => void) => {
  vi.setSystemTime(new Date(moment));
  wake();
  await settle();
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-16T12:00:00Z') });
  stubLocks();
  fake = fakeBrowser();
  giveReminders(englishReminders);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('reminders in the background', () => {
  it('set an alarm for the first, and come once each', async () => {
    expect(await remindersStore.follow('desk#7', CLOCKS)).toBe('shown');
    await settle();
    expect(fake.alarms.get('reminders')).toBe(Date.parse('2026-11-17T15:00:00Z'));
    await at('2026-11-17T15:00:01Z', () => fake.events.alarm.fire({ name: 'reminders' }));
    expect(fake.world.shown.map(({ title }) => title)).toEqual(['In three days: Answer the dispute']);
    await at('2026-11-17T15:00:05Z', () => fake.events.alarm.fire({ name: 'reminders' }));
    expect(fake.world.shown).toHaveLength(1);
    expect(fake.alarms.get('reminders')).toBe(Date.parse('2026-11-19T15:00:00Z'));
  });

  it('that came due while the browser was closed come at its next start, the nearest only', async () => {
    await remindersStore.follow('desk#7', CLOCKS);
    await settle();
    await at('2026-11-20T16:00:00Z', () => fake.events.startup.fire());
    expect(fake.world.shown.map(({ title }) => title)).toEqual(['Now: Answer the dispute']);
    await at('2026-11-20T16:05:00Z', () => fake.events.startup.fire());
    expect(fake.world.shown).toHaveLength(1);
  });

  it('never come twice when several events wake the background at once', async () => {
    await remindersStore.follow('desk#7', CLOCKS);
    await settle();
    await at('2026-11-17T15:00:01Z', () => {
      for (let turn = 0; turn < 20; turn += 1) fake.events.alarm.fire({ name: 'reminders' });
      fake.events.startup.fire();
    });
    expect(fake.world.shown).toHaveLength(1);
  });

  it('wait at the button until notifications are allowed', async () => {
    fake.world.allowed = false;
    expect(await remindersStore.follow('desk#7', CLOCKS)).toBe('silent');
    await at('2026-11-17T15:00:01Z', () => fake.events.alarm.fire({ name: 'reminders' }));
    expect([fake.world.shown.length, fake.badge.text]).toEqual([0, '1']);
    fake.world.allowed = true;
    await at('2026-11-17T15:10:00Z', () => fake.events.granted.fire());
    expect([fake.world.shown.length, fake.badge.text]).toEqual([1, '']);
  });

  it('open the case when clicked, and nothing that is no web page', async () => {
    await remindersStore.follow('desk#7', CLOCKS);
    await at('2026-11-17T15:00:01Z', () => fake.events.alarm.fire({ name: 'reminders' }));
    fake.events.clicked.fire(fake.world.shown[0]?.id ?? '');
    await settle();
    expect(fake.world.opened).toEqual(['https://desk.example.com/tickets/7']);
    Object.assign(browser.tabs, { query: async () => [{ url: 'javascript:alert(1)' }] });
    await remindersStore.follow('desk#8', CLOCKS);
    fake.events.clicked.fire('desk#8|answer|x|now');
    await settle();
    expect(fake.world.opened).toHaveLength(1);
  });

  it('stop with the case', async () => {
    await remindersStore.follow('desk#7', CLOCKS);
    await remindersStore.forget('desk#7');
    await at('2026-11-20T16:00:00Z', () => fake.events.alarm.fire({ name: 'reminders' }));
    expect(fake.world.shown).toEqual([]);
    expect(fake.alarms.has('reminders')).toBe(false);
  });

  it('keep what was told when the panel renews the clocks meanwhile', async () => {
    await remindersStore.follow('desk#7', CLOCKS);
    await at('2026-11-17T15:00:01Z', () => {
      fake.events.alarm.fire({ name: 'reminders' });
      void remindersStore.renew('desk#7', CLOCKS);
    });
    await at('2026-11-17T15:30:00Z', () => fake.events.startup.fire());
    expect(fake.world.shown).toHaveLength(1);
  });

  it('leave data of another shape alone, also when a case joins it', async () => {
    fake.storage.set('followed-cases', { old: 1 });
    await at('2026-11-17T15:00:01Z', () => fake.events.startup.fire());
    expect(fake.storage.get('followed-cases')).toEqual({ old: 1 });
    await remindersStore.follow('desk#7', CLOCKS);
    expect(Object.keys(fake.storage.get('followed-cases') ?? {})).toEqual(['old', 'desk#7']);
  });
});

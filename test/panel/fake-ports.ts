import type { CaseNote } from '../../lib/notes/index.ts';
import type { FollowedClocks, PageEvent, PanelEngine, PanelPorts, StoredOrder } from '../../lib/panel/index.ts';
import type { AgentProfile, SellerSettings } from '../../lib/settings/index.ts';
import type { PageThread, TaughtLayout } from '../../lib/sites/index.ts';
import { fail, succeed } from '../../lib/values/index.ts';
import { adviseByHand } from './hand-made-advice.ts';
import { memoryLayouts } from './memory-layouts.ts';

export const NOW = '2026-02-27T12:00:00-06:00';

/** A ticket as a page gives it. */
export const stormThread = (change: Partial<PageThread> = {}): PageThread => ({
  key: 'ticket-1',
  site: 'example',
  subject: 'Where is my order?',
  adapter: { id: 'example', name: 'Example inbox', grade: 'A', evidenceDate: '2026-01-01' },
  general: false,
  hiddenMessages: 0,
  messages: [
    {
      from: 'buyer',
      author: { name: 'Mark Feld', address: 'mark@example.org' },
      at: '2026-02-25T08:10:00-05:00',
      text: 'Where is my order? Tracking has not moved.',
    },
    {
      from: 'seller',
      author: { name: 'Ana' },
      at: '2026-02-25T10:00:00-06:00',
      text: 'It is on its way, please wait.',
    },
    {
      from: 'buyer',
      author: { name: 'Mark Feld', address: 'mark@example.org' },
      at: '2026-02-27T03:10:00-05:00',
      text: 'I will speak to my lawyer. Refund me.',
    },
  ],
  ...change,
});

/** An answer that is given when the test says so. */
export interface Held<Value> {
  readonly promise: Promise<Value>;
  readonly give: (value: Value) => void;
}

export function hold<Value>(): Held<Value> {
  let give: (value: Value) => void = () => undefined;
  const promise = new Promise<Value>((resolve) => {
    give = resolve;
  });
  return { promise, give };
}

/** The engine by hand: block words and order texts that are easy to see in a test. */
export const handMadeEngine: PanelEngine = {
  prepare: (thread) => thread,
  readPasted: (text) =>
    text.includes(':') ? { key: 'pasted-1', site: 'pasted', messages: [{ from: 'buyer', text }] } : null,
  readOrder: (text, source) => {
    const total = /total (\d+)/i.exec(text)?.[1];
    return total ? { source, record: { total: Number(total) } } : null;
  },
  advise: adviseByHand,
  lint: (draft) => {
    const start = draft.indexOf('your fault');
    if (start < 0) return [];
    const finding = {
      rule: 'BLM-01',
      start,
      end: start + 10,
      message: 'Blames the buyer.',
      better: 'Say what happened.',
    };
    return [{ ...finding, severity: 'block', replacement: 'a mix-up' }];
  },
};

/** Ports a test may change on the way. */
type ChangeablePorts = {
  -readonly [Port in keyof PanelPorts]: { -readonly [Key in keyof PanelPorts[Port]]: PanelPorts[Port][Key] };
};

/** Ports over plain memory, with the means to make things happen from outside. */
export function fakePorts(page: PageThread | null = stormThread()) {
  let thread = page;
  let listener: (event: PageEvent) => void = () => undefined;
  let settingsListener: (settings: SellerSettings) => void = () => undefined;
  let exportsListener: () => void = () => undefined;
  let profileListener: (profile: AgentProfile) => void = () => undefined;
  let now = NOW;
  const notes: CaseNote[] = [];
  const caseData = new Map<string, unknown>();
  const layouts: TaughtLayout[] = [];
  const exported: StoredOrder[] = [];
  const inserted: { threadKey: string; reading: string; text: string; allowInternal: boolean }[] = [];
  const copied: string[] = [];
  const followed = new Map<string, FollowedClocks>();
  const saved: { readonly name: string; readonly text: string }[] = [];
  const ports: ChangeablePorts = {
    page: {
      readThread: async () =>
        succeed(
          thread
            ? { ok: true, thread, reading: `page-of-${thread.key}` }
            : { ok: false, reason: 'not-a-ticket', missing: [], reading: 'r1' },
        ),
      describeComposer: async () => succeed({ found: true, audience: 'customer', empty: true, draft: '' }),
      readSelection: async () => succeed(''),
      showPassage: async ({ words }) =>
        succeed({ shown: thread?.messages.some(({ text }) => text.includes(words)) ?? false }),
      insert: async (request) => {
        inserted.push(request);
        return succeed({ status: 'inserted', method: 'insertText' });
      },
      watch: (listen) => {
        listener = listen;
        return () => {
          listener = () => undefined;
        };
      },
    },
    access: {
      describe: async () => ({ origin: 'https://desk.example.com', alwaysOn: true }),
      alwaysOnHere: async () => true,
      forgetHere: async () => true,
    },
    notes: {
      findByBuyer: async (buyer) => succeed(notes.filter((note) => note.buyerId === (buyer.address ?? buyer.name))),
      save: async (note) => {
        const kept: CaseNote = {
          id: note.id ?? `note-${notes.length + 1}`,
          buyerId: note.buyer.address ?? note.buyer.name ?? '',
          threadKey: note.threadKey,
          body: note.body,
          createdAt: now,
          updatedAt: now,
        };
        const at = notes.findIndex((before) => before.id === kept.id);
        if (at >= 0) notes.splice(at, 1, kept);
        else notes.push(kept);
        return succeed(kept);
      },
      remove: async (id) => {
        const at = notes.findIndex((note) => note.id === id);
        if (at < 0) return fail({ kind: 'unavailable', detail: 'no such note' });
        notes.splice(at, 1);
        return succeed(null);
      },
      findCaseData: async (key) => succeed(caseData.get(key) ?? null),
      saveCaseData: async (key, data) => {
        caseData.set(key, structuredClone(data));
        return succeed(null);
      },
    },
    exports: {
      watch: (listen) => {
        exportsListener = listen;
        return () => undefined;
      },
      find: async (query) =>
        succeed(
          exported.filter(
            ({ ids, mail, names }) =>
              ids.some((id) => query.ids.includes(id)) ||
              (mail !== '' && mail === query.mail) ||
              names.includes(query.name),
          ),
        ),
    },
    teacher: { open: async () => fail('no-permission') },
    layouts: memoryLayouts(layouts),
    settings: {
      load: async () => ({ currency: 'USD', sellerTimeZone: 'America/Chicago', lostAfterDaysNoScan: 7 }),
      save: async () => undefined,
      versions: async () => [],
      watch: (listen) => {
        settingsListener = listen;
        return () => undefined;
      },
      loadProfile: async () => ({}),
      saveProfile: async () => undefined,
      watchProfile: (listen) => {
        profileListener = listen;
        return () => undefined;
      },
    },
    reminders: {
      isFollowed: async (caseId) => followed.has(caseId),
      follow: async (caseId, clocks) => {
        followed.set(caseId, clocks);
        return 'shown';
      },
      renew: async (caseId, clocks) => {
        if (followed.has(caseId)) followed.set(caseId, clocks);
      },
      forget: async (caseId) => {
        followed.delete(caseId);
      },
    },
    files: { save: (name, text) => void saved.push({ name, text }) },
    clipboard: {
      writeText: async (text) => {
        copied.push(text);
        return true;
      },
    },
    clock: { now: () => now },
  };
  return {
    ports,
    notes,
    caseData,
    layouts,
    exported,
    inserted,
    copied,
    followed,
    saved,
    show: (next: PageThread | null) => {
      thread = next;
    },
    say: (event: PageEvent) => listener(event),
    changeSettings: (settings: SellerSettings) => settingsListener(settings),
    changeExports: () => exportsListener(),
    changeProfile: (profile: AgentProfile) => profileListener(profile),
    setNow: (moment: string) => {
      now = moment;
    },
  };
}

/** Lets everything that is already decided happen. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
};

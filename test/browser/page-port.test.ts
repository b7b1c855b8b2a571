import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pagePort } from '../../lib/browser/index.ts';
import {
  PORT_NAME,
  type RequestHandlers,
  type ServedPort,
  serveRequests,
  type WirePort,
} from '../../lib/messages/index.ts';
import type { PageEvent } from '../../lib/panel/index.ts';
import { portPair } from '../messages/port-pair.ts';
import { fakeTabs } from './page-fake-browser.ts';

const THREAD = {
  key: 'k',
  site: 'gmail',
  messages: [{ from: 'buyer', text: 'Where is it?' }],
  adapter: { id: 'gmail', name: 'Gmail', grade: 'A', evidenceDate: '2026-11-21' },
  general: false,
  hiddenMessages: 0,
} as const;

let tabs: ReturnType<typeof fakeTabs>;
let served: ServedPort | undefined;
let pageEnd: WirePort | undefined;

const reader =
  (changes: Partial<RequestHandlers> = {}) =>
  (): WirePort => {
    const [panel, page] = portPair(PORT_NAME);
    pageEnd = page;
    served = serveRequests(page, {
      'thread.read': () => ({ ok: true, thread: THREAD, reading: 'r1' }),
      'composer.describe': () => ({ found: false, reason: 'composer-missing' }),
      'layout.use': () => true,
      'passage.show': () => ({ shown: true }),
      'reply.insert': () => ({ status: 'inserted', method: 'paste-html' }),
      ...changes,
    });
    return panel;
  };
const listen = () => {
  const port = pagePort();
  const events: PageEvent[] = [];
  const stop = port.watch((event) => events.push(event));
  return { port, events, stop };
};
const settle = (delayMs = 5) => vi.advanceTimersByTimeAsync(delayMs);

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  tabs = fakeTabs();
});
afterEach(() => void vi.useRealTimers());

describe('the page port', () => {
  it('reads the active tab through the reader that is there, over one port', async () => {
    const dial = vi.fn(reader());
    tabs.state.dial = dial;
    const port = pagePort();
    expect(await port.readThread()).toEqual({ ok: true, value: { ok: true, thread: THREAD, reading: 'r1' } });
    expect(await port.describeComposer()).toMatchObject({ ok: true, value: { found: false } });
    expect(await port.insert({ threadKey: 'k', reading: 'r1', text: 'Hi', allowInternal: false })).toMatchObject({
      value: { status: 'inserted' },
    });
    expect(dial).toHaveBeenCalledOnce();
    expect(tabs.injected).not.toHaveBeenCalled();
  });

  it('brings the reader in where the click or a permission allows it', async () => {
    tabs.state.mayInject = true;
    tabs.injected.mockImplementation(async () => {
      tabs.state.dial = reader();
      return [];
    });
    expect(await pagePort().readThread()).toMatchObject({ ok: true });
    expect(tabs.injected).toHaveBeenCalledWith({ target: { tabId: 1 }, files: ['/ticket-reader.js'] });
  });

  it('says no permission, or that the tab is closed, and tries again at the next request', async () => {
    const port = pagePort();
    expect(await port.readThread()).toEqual({ ok: false, error: 'no-permission' });
    tabs.state.exists = false;
    expect(await port.readThread()).toEqual({ ok: false, error: 'tab-closed' });
    tabs.state.tab = undefined;
    expect(await port.readThread()).toEqual({ ok: false, error: 'tab-closed' });
    Object.assign(tabs.state, { tab: { id: 1, windowId: 10 }, exists: true, dial: reader() });
    expect(await port.readThread()).toMatchObject({ ok: true });
  });

  it.each([
    ['a role that is none', { ...THREAD, messages: [{ from: 'admiral', text: 'x' }] }],
    ['a message beyond its cap', { ...THREAD, messages: [{ from: 'buyer', text: 'x'.repeat(65_537) }] }],
    ['too many messages', { ...THREAD, messages: Array.from({ length: 1_001 }, () => ({ from: 'buyer', text: 'x' })) }],
    [
      'more text than a thread may hold',
      { ...THREAD, messages: Array.from({ length: 60 }, () => ({ from: 'buyer', text: 'x'.repeat(60_000) })) },
    ],
    ['a moment that is none', { ...THREAD, messages: [{ from: 'buyer', text: 'x', at: 'yesterday' }] }],
    ['no key', { ...THREAD, key: '' }],
  ])('takes no answer with %s', async (_, thread) => {
    tabs.state.dial = reader({ 'thread.read': () => ({ ok: true, thread, reading: 'r1' }) as never });
    expect(await pagePort().readThread()).toEqual({ ok: false, error: 'bad-answer' });
  });

  it('takes a ticket that holds no message yet', async () => {
    const thread = { ...THREAD, messages: [] };
    tabs.state.dial = reader({ 'thread.read': () => ({ ok: true, thread, reading: 'r1' }) as never });
    expect(await pagePort().readThread()).toEqual({ ok: true, value: { ok: true, thread, reading: 'r1' } });
  });

  it('passes events of the page on, and drops what is none', async () => {
    tabs.state.dial = reader();
    const { port, events } = listen();
    await port.readThread();
    served?.tell('thread.changed', { threadKey: 'other' });
    served?.tell('draft.changed', { threadKey: 'k', text: 'Dear' });
    served?.tell('draft.changed', { threadKey: 'k', text: 5 } as never);
    served?.tell('notes.show' as never, {} as never);
    await settle();
    expect(events).toEqual([
      { kind: 'thread-changed', threadKey: 'other' },
      { kind: 'draft-changed', threadKey: 'k', text: 'Dear' },
    ]);
  });

  it('follows the tab in front of its own window, and hears no more of the one behind', async () => {
    tabs.state.dial = reader();
    const { port, events } = listen();
    await port.readThread();
    const behind = served;
    tabs.events.activated.fire({ tabId: 7, windowId: 99 });
    expect(events).toEqual([]);
    tabs.state.tab = { id: 2, windowId: 10 };
    tabs.events.activated.fire({ tabId: 2, windowId: 10 });
    expect(events).toEqual([{ kind: 'page-changed' }]);
    await settle();
    behind?.tell('thread.changed', { threadKey: 'behind' });
    await settle();
    expect(events).toHaveLength(1);
    expect(await port.readThread()).toMatchObject({ ok: true });
  });

  it('tells that the page changed when it loads anew or may be read from now on', async () => {
    tabs.state.dial = reader();
    const { port, events } = listen();
    await port.readThread();
    tabs.events.updated.fire(1, { status: 'loading' });
    tabs.events.updated.fire(2, { status: 'complete' });
    expect(events).toEqual([]);
    tabs.events.updated.fire(1, { status: 'complete' });
    tabs.events.added.fire();
    tabs.events.message.fire({ kind: 'middle-ground/page-granted', tabId: 1 }, { id: 'middleground' });
    expect(events).toEqual([{ kind: 'page-changed' }, { kind: 'page-changed' }, { kind: 'page-changed' }]);
    tabs.events.message.fire({ kind: 'middle-ground/page-granted', tabId: 1 }, { id: 'middleground', tab: {} });
    tabs.events.message.fire({ kind: 'middle-ground/page-granted', tabId: 1 }, { id: 'stranger' });
    expect(events).toHaveLength(3);
  });

  it('reconnects when a page comes back, and says when the reader is gone for good', async () => {
    tabs.state.dial = reader();
    const { port, events } = listen();
    await port.readThread();
    pageEnd?.disconnect();
    await settle(250);
    expect(events).toEqual([{ kind: 'page-changed' }]);
    expect(await port.readThread()).toMatchObject({ ok: true });
    tabs.state.dial = () => null;
    pageEnd?.disconnect();
    await settle(250);
    expect(events.at(-1)).toEqual({ kind: 'reader-gone', reason: 'no-permission' });
  });

  it('asks again with the same number where the port was lost, so that nothing is written twice', async () => {
    const ids: string[] = [];
    const losing = reader({
      'reply.insert': ({ id }) => {
        ids.push(id);
        if (ids.length === 1) pageEnd?.disconnect();
        return { status: 'inserted', method: 'paste-html' };
      },
    });
    tabs.state.dial = losing;
    const { port } = listen();
    await port.readThread();
    const answer = port.insert({ threadKey: 'k', reading: 'r1', text: 'Hi', allowInternal: false });
    await settle(400);
    expect(await answer).toMatchObject({ ok: true, value: { status: 'inserted' } });
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  it.each([
    [3, { ok: true, value: { status: 'inserted' } }],
    [4, { ok: false, error: 'no-reader' }],
  ])('asks a port that is lost %i times four times at most, and answers right after the last', async (losses, told) => {
    let asked = 0;
    tabs.state.dial = reader({
      'reply.insert': () => {
        asked += 1;
        if (asked <= losses) pageEnd?.disconnect();
        return { status: 'inserted', method: 'paste-html' };
      },
    });
    const { port } = listen();
    await port.readThread();
    const answer = port.insert({ threadKey: 'k', reading: 'r1', text: 'Hi', allowInternal: false });
    await settle(1_500);
    expect(await answer).toMatchObject(told);
    expect(asked).toBe(4);
  });

  it('lets an insertion end when another tab comes to the front, and asks nothing of that tab', async () => {
    let written: (answer: { status: 'inserted'; method: string }) => void = () => undefined;
    const asked = vi.fn(() => new Promise<{ status: 'inserted'; method: string }>((resolve) => (written = resolve)));
    tabs.state.dial = reader({ 'reply.insert': asked });
    const { port } = listen();
    await port.readThread();
    const answer = port.insert({ threadKey: 'k', reading: 'r1', text: 'Hi', allowInternal: false });
    await settle();
    tabs.state.tab = { id: 2, windowId: 10 };
    tabs.events.activated.fire({ tabId: 2, windowId: 10 });
    await settle();
    written({ status: 'inserted', method: 'paste-html' });
    expect(await answer).toMatchObject({ ok: true, value: { status: 'inserted' } });
    expect(asked).toHaveBeenCalledOnce();
  });

  it('lets go of everything when the panel stops watching', async () => {
    tabs.state.dial = reader();
    const { port, stop } = listen();
    await port.readThread();
    stop();
    expect(Object.values(tabs.events).map((event) => event.count())).toEqual([0, 0, 0, 0, 0]);
  });
});

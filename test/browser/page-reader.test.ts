import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type InsertRequest,
  openRequestChannel,
  type PageRequests,
  PORT_NAME,
  type RequestChannel,
} from '../../lib/messages/index.ts';
import { type ReaderHost, type ReaderPort, startTicketReader } from '../../lib/reader/index.ts';
import { type Opener, portPair } from '../messages/port-pair.ts';

const HOME = 'chrome-extension://middleground';
const PANEL: Opener = { id: 'middleground', origin: HOME, url: `${HOME}/sidepanel.html` };
const TICKET = `<div data-mg-helpdesk><section data-ticket-id="1"><article data-message-id="1" data-role="buyer"><div class="body">It cracked.</div></article>
<div data-reply-box data-audience="customer" contenteditable="true">own words</div></section></div>`;

let connect: (port: ReaderPort) => void;
let extension: { id: string | undefined };
let stop: () => void;

const host = (): ReaderHost => ({
  get id() {
    return extension.id;
  },
  getURL: () => `${HOME}/`,
  onConnect: {
    addListener: (listener) => {
      connect = listener;
    },
    removeListener: () => {
      connect = () => undefined;
    },
  },
});
const open = (sender: Opener = PANEL, name = PORT_NAME) => {
  const [panel, page] = portPair(name, sender);
  const events: unknown[] = [];
  const closed = vi.fn();
  const channel = openRequestChannel(panel, {
    onEvent: (event, payload) => events.push([event, payload]),
    onClose: closed,
    helloMs: 100,
  });
  connect(page);
  return { channel, events, closed, panel };
};

/** The insertion a panel would ask for, after reading the page over this channel. */
const replyFor = async (channel: RequestChannel, change: Partial<InsertRequest> = {}): Promise<InsertRequest> => {
  const answer = await channel.request('thread.read', {}, 1_000);
  const { reading } = (answer.ok ? answer.value : {}) as PageRequests['thread.read']['response'];
  const bounds = { id: 'i1', notAfter: Number.MAX_SAFE_INTEGER };
  return { threadKey: 'example:1', reading, text: 'Hello', allowInternal: false, ...bounds, ...change };
};

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = TICKET;
  extension = { id: 'middleground' };
  stop = startTicketReader(document, host());
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('the reader in a page', () => {
  it('answers our panel', async () => {
    const { channel } = open();
    expect(await channel.ready).toMatchObject({ ok: true });
    expect(await channel.request('thread.read', {}, 1_000)).toMatchObject({
      ok: true,
      value: { ok: true, thread: { key: 'example:1' } },
    });
    expect(await channel.request('composer.describe', {}, 1_000)).toMatchObject({
      value: { found: true, audience: 'customer' },
    });
  });

  it.each([
    [
      'another extension',
      { id: 'stranger', origin: 'chrome-extension://stranger', url: 'chrome-extension://stranger/x.html' },
    ],
    [
      'our own script in another page',
      { id: 'middleground', origin: 'https://evil.example', url: 'https://evil.example/' },
    ],
    [
      'a page that calls itself ours',
      { id: 'middleground', origin: `${HOME}.evil.example`, url: `${HOME}.evil.example/` },
    ],
    ['someone without a name', { url: `${HOME}/sidepanel.html` }],
  ])('does not answer %s', async (_, sender) => {
    const { channel } = open(sender);
    await vi.advanceTimersByTimeAsync(100);
    expect(await channel.ready).toMatchObject({ ok: false });
  });

  it('does not answer on a port of another name', async () => {
    const { channel } = open(PANEL, 'something else');
    await vi.advanceTimersByTimeAsync(100);
    expect(await channel.ready).toMatchObject({ ok: false });
  });

  it('knows our panel by its address where a browser does not tell the origin', async () => {
    const { channel } = open({ id: 'middleground', url: `${HOME}/sidepanel.html` });
    expect(await channel.ready).toMatchObject({ ok: true });
  });

  it('tells when a message arrives, and stays quiet about changes that are none', async () => {
    const { channel, events } = open();
    await channel.ready;
    await vi.advanceTimersByTimeAsync(5_000);
    document.querySelector('section')?.setAttribute('class', 'hover');
    await vi.advanceTimersByTimeAsync(500);
    expect(events).toEqual([]);
    const more = document.querySelector('article')?.cloneNode(true);
    if (more) document.querySelector('section')?.append(more);
    await vi.advanceTimersByTimeAsync(500);
    expect(events).toEqual([['thread.changed', { threadKey: 'example:1' }]]);
  });

  it('tells the key of another ticket, and null when none is open', async () => {
    const { channel, events } = open();
    await channel.ready;
    await vi.advanceTimersByTimeAsync(5_000);
    document.querySelector('section')?.setAttribute('data-ticket-id', '2');
    document.querySelector('section')?.append('');
    await vi.advanceTimersByTimeAsync(500);
    document.querySelector('section')?.remove();
    await vi.advanceTimersByTimeAsync(500);
    expect(events).toEqual([
      ['thread.changed', { threadKey: 'example:2' }],
      ['thread.changed', { threadKey: null }],
    ]);
  });

  it('tells the agent’s draft once the typing rests', async () => {
    const { channel, events } = open();
    await channel.ready;
    const box = document.querySelector('[data-reply-box]');
    for (const text of ['H', 'He', 'Hello']) {
      if (box) box.textContent = text;
      box?.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(events).toEqual([]);
    await vi.advanceTimersByTimeAsync(200);
    expect(events).toEqual([['draft.changed', { threadKey: 'example:1', text: 'Hello' }]]);
  });

  it('leaves nothing running once the panel is gone', async () => {
    const { channel, panel } = open();
    await channel.ready;
    panel.disconnect();
    await vi.advanceTimersByTimeAsync(10);
    document.querySelector('section')?.remove();
    await vi.advanceTimersByTimeAsync(20);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('stops quietly when the extension was updated under it', async () => {
    const { channel, events } = open();
    await channel.ready;
    await vi.advanceTimersByTimeAsync(5_000);
    extension.id = undefined;
    document.querySelector('section')?.remove();
    await vi.advanceTimersByTimeAsync(500);
    expect(events).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends its conversations when the page is left, also into the history', async () => {
    const { channel, closed } = open();
    await channel.ready;
    window.dispatchEvent(new Event('pagehide'));
    await vi.advanceTimersByTimeAsync(10);
    expect(closed).toHaveBeenCalledOnce();
    expect(await open().channel.ready).toMatchObject({ ok: true });
  });

  it('keeps a page with monstrous names readable', async () => {
    const section = document.querySelector('section');
    section?.insertAdjacentHTML('afterbegin', `<h2 class="subject">${'s'.repeat(9_000)}</h2>`);
    document
      .querySelector('article')
      ?.insertAdjacentHTML('afterbegin', `<span class="author">${'n'.repeat(9_000)}</span>`);
    const answer = await open().channel.request('thread.read', {}, 1_000);
    const thread = answer.ok
      ? (answer.value as { thread: { subject: string; messages: { author: { name: string } }[] } }).thread
      : null;
    expect(thread?.subject).toHaveLength(1_000);
    expect(thread?.messages[0]?.author.name).toHaveLength(200);
  });

  it.each([
    ['another conversation', { threadKey: 'example:2' }],
    ['another document of the same number', { reading: 'elsewhere 1 2' }],
    ['a click nobody waits for any more', { notAfter: 0 }],
  ])('refuses to insert for %s', async (_, change) => {
    const { channel } = open();
    const request = await replyFor(channel, change);
    expect(await channel.request('reply.insert', request, 1_000)).toEqual({
      ok: true,
      value: { status: 'refused', reason: 'thread-changed' },
    });
    expect(document.querySelector('[data-reply-box]')?.textContent).toBe('own words');
  });

  it('answers an insertion asked for twice with what became of the first', async () => {
    const { channel } = open();
    const request = await replyFor(channel, { threadKey: 'example:9' });
    const [first, again] = await Promise.all([
      channel.request('reply.insert', request, 1_000),
      open().channel.request('reply.insert', { ...request, threadKey: 'example:1' }, 1_000),
    ]);
    expect(again).toEqual(first);
  });

  it('hears no typing once it is an orphan', async () => {
    const { channel, events } = open();
    await channel.ready;
    await vi.advanceTimersByTimeAsync(5_000);
    extension.id = undefined;
    const box = document.querySelector('[data-reply-box]');
    if (box) box.textContent = 'Dear Ines';
    box?.dispatchEvent(new Event('input', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(500);
    expect(events).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('refuses a reply to words that are no longer in view, though the key is the same', async () => {
    const { channel } = open();
    const request = await replyFor(channel);
    const body = document.querySelector('.body');
    if (body) body.textContent = 'Where is my other order?';
    expect(await channel.request('reply.insert', request, 1_000)).toMatchObject({
      value: { status: 'refused', reason: 'thread-changed' },
    });
  });
});

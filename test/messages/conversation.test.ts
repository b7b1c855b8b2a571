import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  openRequestChannel,
  PORT_NAME,
  type RequestHandlers,
  readInsertRequest,
  serveRequests,
} from '../../lib/messages/index.ts';
import { portPair } from './port-pair.ts';

const handlers = (changes: Partial<RequestHandlers> = {}): RequestHandlers => ({
  'thread.read': () => ({ ok: false, reason: 'not-a-ticket', missing: [], reading: 'r1' }),
  'composer.describe': () => ({ found: false, reason: 'composer-missing' }),
  'layout.use': () => true,
  'passage.show': () => ({ shown: true }),
  'reply.insert': async ({ text }) => ({ status: 'inserted', method: text }),
  ...changes,
});
const quiet = { onEvent: () => undefined, onClose: () => undefined, helloMs: 1_000 };
const REPLY = { threadKey: 'k', reading: 'r1', text: 'Hello', allowInternal: false, id: 'i1', notAfter: 1 };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a conversation over a port', () => {
  it('greets, answers each request by its number, and tells events', async () => {
    const [panel, page] = portPair(PORT_NAME);
    const events: unknown[] = [];
    const channel = openRequestChannel(panel, { ...quiet, onEvent: (name, payload) => events.push([name, payload]) });
    const served = serveRequests(page, handlers());
    expect(await channel.ready).toEqual({ ok: true, value: true });
    const [inserted, read] = await Promise.all([
      channel.request('reply.insert', REPLY, 100),
      channel.request('thread.read', {}, 100),
    ]);
    expect(inserted).toEqual({ ok: true, value: { status: 'inserted', method: 'Hello' } });
    expect(read).toMatchObject({ ok: true, value: { reason: 'not-a-ticket' } });
    served.tell('thread.changed', { threadKey: null });
    await vi.advanceTimersByTimeAsync(1);
    expect(events).toEqual([['thread.changed', { threadKey: null }]]);
  });

  it('tells apart: nobody there, an old reader, no answer in time, a closed port, a bad request', async () => {
    const [alone] = portPair(PORT_NAME);
    const silent = openRequestChannel(alone, quiet);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await silent.ready).toEqual({ ok: false, error: 'no-reader' });

    const [panel, old] = portPair(PORT_NAME);
    const outdated = openRequestChannel(panel, quiet);
    old.postMessage({ kind: 'hello', version: 0 });
    expect(await outdated.ready).toEqual({ ok: false, error: 'stale-reader' });

    const [caller, page] = portPair(PORT_NAME);
    const channel = openRequestChannel(caller, quiet);
    serveRequests(page, handlers({ 'thread.read': () => new Promise(() => undefined) }));
    const slow = channel.request('thread.read', {}, 50);
    const wrong = channel.request('reply.insert', { ...REPLY, text: '' }, 50);
    await vi.advanceTimersByTimeAsync(50);
    expect(await slow).toEqual({ ok: false, error: 'timeout' });
    expect(await wrong).toEqual({ ok: false, error: 'bad-answer' });

    const waiting = channel.request('thread.read', {}, 5_000);
    page.disconnect();
    expect(await waiting).toEqual({ ok: false, error: 'no-reader' });
    expect(await channel.request('thread.read', {}, 5_000)).toEqual({ ok: false, error: 'no-reader' });
  });

  it('answers a handler that fails, and requests of no contract, instead of leaving the panel waiting', async () => {
    const [panel, page] = portPair(PORT_NAME);
    const channel = openRequestChannel(panel, quiet);
    serveRequests(
      page,
      handlers({
        'thread.read': () => {
          throw new Error('page gone wild');
        },
      }),
    );
    expect(await channel.request('thread.read', {}, 100)).toEqual({ ok: false, error: 'bad-answer' });
    for (const name of ['__proto__', 'toString', 'notes.read'])
      expect(await channel.request(name as 'thread.read', {}, 100)).toEqual({ ok: false, error: 'bad-answer' });
  });

  it('ignores what is no message of the contract', async () => {
    const [panel, page] = portPair(PORT_NAME);
    const channel = openRequestChannel(panel, quiet);
    for (const odd of [
      null,
      7,
      'answer',
      [],
      { kind: 'answer' },
      { kind: 'answer', id: 99, ok: true },
      { kind: 'event', name: 3 },
    ])
      page.postMessage(odd);
    serveRequests(page, handlers());
    expect(await channel.ready).toMatchObject({ ok: true });
    expect(await channel.request('composer.describe', {}, 100)).toMatchObject({ ok: true });
  });
});

describe('an insertion request', () => {
  it.each([
    ['no object', 'Hello'],
    ['no key', { text: 'a', allowInternal: false }],
    ['an empty key', { ...REPLY, threadKey: '' }],
    ['an empty text', { ...REPLY, text: '  \n' }],
    ['more text than a reply has', { ...REPLY, text: 'x'.repeat(65_537) }],
    ['no reading', { ...REPLY, reading: undefined }],
    ['no time limit', { ...REPLY, notAfter: null }],
    ['no number', { ...REPLY, id: undefined }],
    ['a word where a yes or no belongs', { ...REPLY, allowInternal: 'true' }],
  ])('with %s is not accepted', (_, payload) => {
    expect(readInsertRequest(payload)).toBeNull();
  });

  it('loses what is not of the contract', () => {
    expect(readInsertRequest({ ...REPLY, send: true })).toEqual(REPLY);
  });
});

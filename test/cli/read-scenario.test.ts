import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readIdOf, readScenario } from '../../lib/cli/read/read-scenario.ts';

const read = (data: unknown) => readScenario(JSON.stringify(data), 'file-name');
const MESSAGE = { from: 'buyer', text: 'Where is my kettle?' } as const;

describe('a scenario file', () => {
  it('needs nothing but a thread', () => {
    const ticket = read({ thread: [MESSAGE] });
    expect(ticket).toMatchObject({ ok: true, value: { id: 'file-name', request: { orders: [], settings: {} } } });
    expect(ticket.ok && ticket.value.request.thread.messages[0]?.text).toBe('Where is my kettle?');
    expect(ticket.ok && 'now' in ticket.value.request).toBe(false);
  });

  it('reads platform and country, order, policy, language and draft', () => {
    const ticket = read({
      id: 'kettle-1',
      platform: 'ebay_us',
      channel: 'platform_messages',
      now: '2026-03-01T09:00:00-05:00',
      policy: { currency: 'USD', lostAfterDaysNoScan: 9 },
      order: { orderId: 'K-1', dispatchedAt: null },
      thread: [{ ...MESSAGE, at: '2026-02-28T09:00:00-05:00', lang: 'de' }],
      draft: 'Hello',
      title: 'ignored',
      expect: { anything: true },
    });
    expect(ticket).toMatchObject({
      value: {
        id: 'kettle-1',
        request: {
          platform: { id: 'ebay', country: 'US' },
          channel: 'platform_messages',
          settings: { lostAfterDaysNoScan: 9 },
          orders: [{ source: 'form', record: { orderId: 'K-1', dispatchedAt: null } }],
          draft: 'Hello',
          thread: { messages: [{ language: 'de' }] },
        },
      },
    });
    expect(JSON.stringify(ticket)).not.toContain('anything');
    expect(read({ thread: [MESSAGE], platform: 'own_shop' })).toMatchObject({
      value: { request: { platform: { id: 'own_shop' } } },
    });
  });

  it.each([
    ['an unknown key', { thread: [MESSAGE], polcy: {} }, 'polcy'],
    ['an unknown setting', { thread: [MESSAGE], policy: { refundDays: 3 } }, 'policy.refundDays'],
    ['no message', { thread: [] }, 'thread'],
    ['no thread', { id: 'x' }, 'thread'],
    ['a day that is none', { thread: [MESSAGE], now: '2026-02-30T10:00:00Z' }, 'now'],
    ['a moment without offset', { thread: [{ ...MESSAGE, at: '2026-02-03T10:00:00' }] }, 'thread.0.at'],
    ['a role nobody has', { thread: [{ from: 'me', text: 'x' }] }, 'thread.0.from'],
    ['a platform nobody knows', { thread: [MESSAGE], platform: 'ebay_usa' }, 'platform'],
  ])('names the key and the fault: %s', (_name, data, key) => {
    const ticket = read(data);
    expect(ticket.ok).toBe(false);
    expect(!ticket.ok && ticket.error.startsWith(`${key}: `)).toBe(true);
    expect(!ticket.ok && ticket.error.includes('\n')).toBe(false);
  });

  it('never throws on any text and answers with one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant('[]'), fc.constant('null')), (text) => {
        const ticket = readScenario(text, 'x');
        if (!ticket.ok) expect(ticket.error).not.toContain('\n');
        expect(readIdOf(text) === null || typeof readIdOf(text) === 'string').toBe(true);
      }),
    );
  });

  it('finds the id of a broken scenario', () => {
    expect(readIdOf('{"id":"k-2","thread":7}')).toBe('k-2');
    expect(readIdOf('{"id":"k-2"')).toBeNull();
    expect(readIdOf('{"id":5}')).toBeNull();
  });
});

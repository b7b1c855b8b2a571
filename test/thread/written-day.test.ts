import { describe, expect, it } from 'vitest';
import { readOrderFromThread } from '../../lib/orders/index.ts';
import { type Message, prepareThread } from '../../lib/thread/index.ts';
import { growthOf } from '../growth-of.ts';

const prepare = (messages: readonly Message[], options = {}): readonly Message[] =>
  prepareThread({ key: 't', site: 'test', messages }, options).messages;
const last = (quoted: string): Message => ({
  from: 'buyer',
  at: '2026-05-08T09:00:00-04:00',
  text: `Any news?\n\n${quoted}`,
  author: { name: 'Ida Moss' },
});
const QUOTED = 'On 2026-05-07 22:15, Ann Shop wrote:\n> It left the depot.';

describe('a quoted mail on clocks of an unknown zone', () => {
  it('keeps day and clock as written, and no moment', () => {
    const [first] = prepare([last(QUOTED)]);
    expect(first).toMatchObject({ day: '2026-05-07', writtenClock: '22:15' });
    expect(first).not.toHaveProperty('at');
  });

  it('has a moment and no loose day once the zone is known', () => {
    const [first] = prepare([last(QUOTED)], { instantAt: (day: string, clock: string) => `${day}T${clock}:00-04:00` });
    expect(first).toMatchObject({ at: '2026-05-07T22:15:00-04:00' });
    expect(first).not.toHaveProperty('day');
    expect(first).not.toHaveProperty('writtenClock');
  });

  it('gives way to the delivered mail', () => {
    const delivered: Message = { from: 'seller', at: '2026-05-08T04:15:00+02:00', text: 'It left the depot.' };
    const messages = prepare([delivered, last(QUOTED)]);
    expect(messages).toHaveLength(2);
    expect(messages[0]).toMatchObject({ at: delivered.at });
    expect(messages[0]).not.toHaveProperty('day');
  });

  it('stays apart from the same words sent on another day', () => {
    const delivered: Message = { from: 'seller', at: '2026-05-01T10:00:00Z', text: 'It left the depot.' };
    expect(prepare([delivered, last(QUOTED)]).map(({ text }) => text)).toEqual([
      'It left the depot.',
      'It left the depot.',
      'Any news?',
    ]);
  });

  it('stands before a delivered mail of a later day, wherever it was quoted', () => {
    const between: Message = { from: 'seller', at: '2026-05-05T10:00:00Z', text: 'I look into it.' };
    const early = 'On 2026-05-02 10:00, Ann Shop wrote:\n> Your order is being packed.';
    expect(prepare([between, last(early)]).map(({ text }) => text)).toEqual([
      'Your order is being packed.',
      'I look into it.',
      'Any news?',
    ]);
  });
});

describe('days named in such a mail', () => {
  const scanOf = (text: string): string | undefined => {
    const thread = { key: 't', site: 'test', messages: [{ from: 'seller' as const, day: '2026-05-07', text }] };
    return readOrderFromThread(thread, { sellerZone: 'Europe/Oslo' })?.record.lastScanAt;
  };

  it('are counted from the day as written, on the seller’s clocks', () => {
    expect(scanOf('The last scan was in Bergen on Tuesday at 06:10.')).toBe('2026-05-05T06:10:00+02:00');
    expect(scanOf('The last scan was in Bergen on Thursday at 06:10.')).toBe('2026-05-07T06:10:00+02:00');
  });

  it('are left open where one day more would change them by a week', () => {
    // 7 May 2026 is a Thursday; east of the clock that was written it may have been Friday already.
    expect(scanOf('The last scan was in Bergen on Friday at 06:10.')).toBeUndefined();
  });
});

describe('hostile quotes', () => {
  it.each([
    ['lines that look like attributions', 'On Mon, wrote:\n'],
    ['marked ones', '> On Mon, wrote:\n'],
    ['empty quotes under each', 'On Mon, wrote:\n> x\n'],
    ['headers without end', 'From: a\n'],
    ['open brackets', 'On <a\n'],
  ])('%s cost in proportion to their length', (_name, piece) => {
    expect(growthOf((text) => prepare([{ from: 'unknown', text }]), piece)).toBeLessThan(3.3);
  });
});

import { describe, expect, it } from 'vitest';
import { advise } from '../../lib/advice/index.ts';
import { digestClosedHours } from '../../lib/panel/index.ts';
import type { SellerSettings } from '../../lib/settings/index.ts';
import type { Message } from '../../lib/thread/index.ts';

const SETTINGS: SellerSettings = {
  sellerTimeZone: 'Asia/Shanghai',
  officeHours: { from: '09:00', to: '18:00' },
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri'],
};
const buyer = (at: string, text: string): Message => ({ from: 'buyer', at, text });
const seller = (at: string): Message => ({ from: 'seller', at, text: 'Thank you, we look into it.' });
const NIGHT = [
  buyer('2026-03-03T22:10:00+08:00', 'Please cancel my order.'),
  buyer('2026-03-03T23:40:00+08:00', 'Why does nobody answer? Cancel it!'),
  buyer('2026-03-04T02:15:00+08:00', 'THIS IS RIDICULOUS!! You thieves, cancel it NOW!!!'),
];
const digest = (messages: readonly Message[], now: string, settings = SETTINGS) =>
  digestClosedHours(advise({ thread: { key: 'k', site: 's', messages }, orders: [], settings, now }));

describe('what came while the office was closed', () => {
  it('is told in the morning, with the hours and the rising anger', () => {
    expect(digest(NIGHT, '2026-03-04T09:20:00+08:00')).toMatchObject({
      from: 'Tue 3 Mar 18:00',
      to: 'Wed 4 Mar 09:00',
      isRising: true,
      lines: [{ message: 1 }, { message: 2 }, { message: 3, when: 'Wed 4 Mar 02:15' }],
    });
  });

  it('is told while it is still closed', () => {
    expect(digest(NIGHT.slice(0, 2), '2026-03-03T23:50:00+08:00')).toMatchObject({ from: 'Tue 3 Mar 18:00', to: '' });
  });

  it('cuts a long message between words, and shows that it goes on', () => {
    const long = buyer('2026-03-03T23:00:00+08:00', `${'one two three '.repeat(12)}end`);
    const start = digest([...NIGHT.slice(0, 1), long], '2026-03-03T23:50:00+08:00')?.lines[1]?.start ?? '';
    expect(start).toMatch(/ (?:one|two|three)…$/);
    expect(start.length).toBeLessThanOrEqual(90);
  });

  it('reaches over a weekend', () => {
    const weekend = [
      buyer('2026-03-06T19:00:00+08:00', 'Hello?'),
      buyer('2026-03-08T11:00:00+08:00', 'Is anybody there?'),
    ];
    expect(digest(weekend, '2026-03-09T09:05:00+08:00')).toMatchObject({
      from: 'Fri 6 Mar 18:00',
      to: 'Mon 9 Mar 09:00',
      lines: [{ message: 1 }, { message: 2 }],
    });
  });

  it.each([
    ['one message is no burst', NIGHT.slice(0, 1), SETTINGS],
    ['somebody has answered since', [...NIGHT, seller('2026-03-04T08:30:00+08:00')], SETTINGS],
    ['no office hours are set', NIGHT, { sellerTimeZone: 'Asia/Shanghai' }],
    ['the page gives no moments', NIGHT.map(({ text }) => ({ from: 'buyer' as const, text })), SETTINGS],
    [
      'they were written in office hours',
      [buyer('2026-03-04T09:05:00+08:00', 'a'), buyer('2026-03-04T09:06:00+08:00', 'b')],
      SETTINGS,
    ],
  ])('is not told where %s', (_, messages, settings) => {
    expect(digest(messages, '2026-03-04T09:20:00+08:00', settings)).toBeNull();
  });
});

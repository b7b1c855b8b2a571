import { describe, expect, it } from 'vitest';
import { judge, type Ticket } from './build-case.ts';

const ticket: Ticket = {
  type: 'refund_not_received',
  promises: [{ what: 'refund', by: '2026-05-22' }],
  now: '2026-05-20T10:00:00-05:00',
};
const clocksOf = (given: Ticket) =>
  judge(given)
    .deadlines.filter(({ id }) => id.startsWith('promise'))
    .map(({ id, at }) => [id, at.slice(0, 10)]);

describe('a day the seller named in a message', () => {
  it('is a clock of its own, once, that leads to the words', () => {
    const [clock, ...others] = judge(ticket).deadlines.filter(({ id }) => id.startsWith('promise'));
    expect(others).toEqual([]);
    expect(clock).toMatchObject({ id: 'promise:refund', kind: 'due', what: 'you promised a refund' });
    expect(clock?.because?.facts?.[0]?.evidence).toEqual([{ message: 1, start: 0, end: 4 }]);
  });

  it('is gone once it is kept', () => {
    expect(clocksOf({ ...ticket, order: { refund: { status: 'sent', amount: 20 } } })).toEqual([]);
    expect(
      clocksOf({
        ...ticket,
        promises: [{ what: 'dispatch', by: '2026-05-22' }],
        order: { dispatchedAt: '2026-05-19T09:00:00-05:00' },
      }),
    ).toEqual([]);
  });

  it('gives way to the day named later for the same thing, and stands beside what else was promised', () => {
    const promises = [
      { what: 'refund', by: '2026-05-21' },
      { what: 'replacement', by: '2026-05-23' },
      { what: 'refund', by: '2026-05-25' },
    ];
    expect(clocksOf({ ...ticket, promises })).toEqual([
      ['promise:replacement', '2026-05-23'],
      ['promise:refund', '2026-05-25'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Condition } from '../../lib/policy/condition.ts';
import { evaluateCondition, findNeeds, type Judging } from '../../lib/policy/evaluate-condition.ts';
import { known, UNKNOWN } from '../../lib/values/index.ts';

const judging: Judging = {
  situation: {
    now: known('2026-03-10T12:00:00Z'),
    'parcel.lost': known(false),
    'parcel.lastScanAt': known('2026-03-03T12:00:00Z'),
    'parcel.deliveredAt': UNKNOWN,
    'money.total': known({ amountMinor: 9000, currency: 'USD' }),
    'money.other': known({ amountMinor: 9000, currency: 'EUR' }),
    'settings.refundWithoutReturnBelow': known({ amountMinor: 5000, currency: 'USD' }),
    'settings.lostAfterDaysNoScan': known(7),
    'unit.count': known(3),
    signals: known(['b2b']),
    'dates.day': known('2026-03-10'),
  },
  setting: { buyerZone: 'America/New_York', sellerZone: 'Asia/Tokyo', calendar: {} },
};
const truthOf = (condition: Condition) => evaluateCondition(condition, judging);

describe('a comparison', () => {
  it.each<[Condition, boolean | 'unknown']>([
    [{ fact: 'parcel.lost', is: false }, true],
    [{ fact: 'parcel.lost', is: true }, false],
    [{ fact: 'nobody.knows', is: true }, 'unknown'],
    [{ fact: 'nobody.knows', known: false }, true],
    [{ fact: 'unit.count', in: [1, 3] }, true],
    [{ fact: 'unit.count', atLeast: 3 }, true],
    [{ fact: 'unit.count', above: 3 }, false],
    [{ fact: 'unit.count', atMost: 2 }, false],
    [{ fact: 'unit.count', below: 4 }, true],
    [{ fact: 'signals', has: 'b2b' }, true],
    [{ fact: 'signals', has: 'gift' }, false],
    [{ fact: 'parcel.lost', has: 'b2b' }, 'unknown'],
    [{ fact: 'money.total', above: { fact: 'settings.refundWithoutReturnBelow' } }, true],
    [{ fact: 'money.total', is: { fact: 'money.other' } }, false],
    [{ fact: 'money.total', above: { fact: 'money.other' } }, 'unknown'],
    [{ fact: 'parcel.lastScanAt', before: { fact: 'now' } }, true],
    [{ fact: 'parcel.lastScanAt', after: '2026-03-02' }, true],
    [{ fact: 'dates.day', before: { fact: 'now' } }, true],
    [{ fact: 'signals', before: { fact: 'now' } }, 'unknown'],
  ])('%j is %s', (condition, expected) => {
    expect(truthOf(condition)).toBe(expected);
  });

  it('takes a setting that is not set for silent, not for unknown', () => {
    expect(truthOf({ fact: 'settings.refundBeforeLost', is: false })).toBe(false);
    expect(truthOf({ fact: 'unit.count', above: { fact: 'settings.absent' } })).toBe(false);
    expect(truthOf({ clock: { from: 'parcel.lastScanAt', days: { fact: 'settings.absent' } }, over: false })).toBe(
      false,
    );
  });
});

describe('a clock', () => {
  it('runs out on the very minute', () => {
    const clock = { from: 'parcel.lastScanAt', fullDays: { fact: 'settings.lostAfterDaysNoScan' } };
    expect(truthOf({ clock, over: true })).toBe(true);
    expect(truthOf({ clock, over: true, at: 'parcel.lastScanAt' })).toBe(false);
  });

  it('is unknown when its event is', () => {
    const condition: Condition = { clock: { from: 'parcel.deliveredAt', days: 30 }, over: true };
    expect(truthOf(condition)).toBe('unknown');
    expect(findNeeds(condition, judging)).toEqual(['parcel.deliveredAt']);
  });

  it('keeps the last minute of the last day', () => {
    const clock = { from: 'dates.day', until: 'end_of_day', zone: 'buyer' } as const;
    const lastMinute = { ...judging.situation, now: known('2026-03-10T23:59:30-04:00') };
    const after = { ...judging.situation, now: known('2026-03-11T00:00:00-04:00') };
    expect(evaluateCondition({ clock, over: true }, { ...judging, situation: lastMinute })).toBe(false);
    expect(evaluateCondition({ clock, over: true }, { ...judging, situation: after })).toBe(true);
  });
});

it('names only the unknown facts a condition really hangs on', () => {
  const condition: Condition = {
    all: [
      {
        any: [
          { fact: 'parcel.lost', is: false },
          { fact: 'not.needed', is: true },
        ],
      },
      { not: { fact: 'needed', is: true } },
    ],
  };
  expect(findNeeds(condition, judging)).toEqual(['needed']);
});

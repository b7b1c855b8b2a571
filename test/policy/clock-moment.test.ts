import { describe, expect, it } from 'vitest';
import { type ClockSetting, momentOfClock } from '../../lib/policy/clock-moment.ts';
import type { Clock } from '../../lib/policy/condition.ts';
import { known, UNKNOWN } from '../../lib/values/index.ts';

const setting: ClockSetting = {
  buyerZone: 'America/New_York',
  sellerZone: 'Europe/Paris',
  calendar: { holidays: ['2026-10-12'], officeHours: { from: '09:00', to: '18:00' } },
};
const situation = {
  scan: known('2026-03-07T18:20:00-05:00'),
  opened: known('2026-10-09T09:20:00+02:00'),
  leap: known('2028-02-29'),
  january: known('2027-01-31'),
  never: UNKNOWN,
  count: known(5),
  word: known('five'),
};
const at = (clock: Clock) => momentOfClock(clock, situation, setting);

describe('a moment counted from an event', () => {
  it.each<[string, Clock, string]>([
    [
      'full days are 24 hours through a change of the clocks',
      { from: 'scan', fullDays: 7 },
      '2026-03-14T19:20:00-04:00',
    ],
    ['calendar days keep the time of day', { from: 'scan', days: 7 }, '2026-03-14T18:20:00-04:00'],
    [
      'business days skip weekend and holiday and end at close of business',
      { from: 'opened', businessDays: { fact: 'count' }, until: 'close_of_business', zone: 'seller' },
      '2026-10-19T18:00:00+02:00',
    ],
    [
      'a year after a leap day is the last of February',
      { from: 'leap', months: 12, until: 'end_of_day' },
      '2029-02-28T23:59:00-05:00',
    ],
    [
      'a month after 31 January is the last of February',
      { from: 'january', months: 1, until: 'start_of_day', zone: 'seller' },
      '2027-02-28T00:00:00+01:00',
    ],
    ['an event alone is its own moment', { from: 'opened' }, '2026-10-09T09:20:00+02:00'],
    ['hours count exactly', { from: 'scan', hours: 48 }, '2026-03-09T19:20:00-04:00'],
  ])('%s', (_says, clock, expected) => {
    expect(at(clock)).toEqual(known(expected));
  });

  it('is unknown when the event or the count is', () => {
    expect(at({ from: 'never', days: 3 })).toEqual(UNKNOWN);
    expect(at({ from: 'scan', days: { fact: 'never' } })).toEqual(UNKNOWN);
    expect(at({ from: 'scan', days: { fact: 'word' } })).toEqual(UNKNOWN);
    expect(at({ from: 'word' })).toEqual(UNKNOWN);
  });
});

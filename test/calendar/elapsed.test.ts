import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareInstants,
  fullDaysBetween,
  hoursBetween,
  isBefore,
  isInstant,
  minutesBetween,
} from '../../lib/calendar/index.ts';

describe('time between instants', () => {
  it('counts full 24-hour periods, whatever the calendar shows', () => {
    expect(fullDaysBetween('2026-02-24T18:20:00-05:00', '2026-02-27T18:19:00-05:00')).toBe(2);
    expect(fullDaysBetween('2026-02-24T18:20:00-05:00', '2026-02-27T18:20:00-05:00')).toBe(3);
    // Three days on the calendar over a spring change of the clocks are 71 hours.
    expect(fullDaysBetween('2026-03-06T12:00:00-05:00', '2026-03-09T12:00:00-04:00')).toBe(2);
    expect(fullDaysBetween('2026-03-02T00:00:00Z', '2026-03-01T12:00:00Z')).toBe(-1);
  });

  it('compares instants, not their spelling', () => {
    expect(isBefore('2026-03-02T00:30:00+01:00', '2026-03-01T23:45:00Z')).toBe(true);
    expect(compareInstants('2026-03-02T00:45:00+01:00', '2026-03-01T23:45Z')).toBe(0);
    expect(minutesBetween('2026-03-01T23:45:00.500Z', '2026-03-01T23:46:00Z')).toBeCloseTo(0.99167, 4);
    expect(hoursBetween('2026-03-01T10:00Z', '2026-03-01T08:30Z')).toBe(-1.5);
  });

  it('agrees with the native clock on every instant', () => {
    const anyDate = fc.date({ min: new Date(0), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        expect(compareInstants(a.toISOString(), b.toISOString())).toBe(a.getTime() - b.getTime());
        expect(isInstant(a.toISOString())).toBe(true);
      }),
    );
  });

  it('reads every spelling of an instant alike', () => {
    const spellings = [
      '2026-03-01T10:05:00Z',
      '2026-03-01T10:05Z',
      '2026-03-01T10:05:00.000Z',
      '2026-03-01T05:05:00-05:00',
      '2026-03-01T15:35:00+05:30',
      '2026-03-01 10:05:00+0000',
    ];
    for (const spelling of spellings)
      expect([spelling, compareInstants(spelling, '2026-03-01T10:05:00+00:00')]).toEqual([spelling, 0]);
    for (const text of [
      '2026-03-01T10:65:00Z',
      '2026-03-01T1a:05:00Z',
      '2026-03-01T10:05:00+05-30',
      '2026-03-01T10:05:00*05:30',
      '2026-03-01T10:05:00+0a:30',
    ])
      expect([text, isInstant(text)]).toEqual([text, false]);
  });

  it('is not a number where text is no instant', () => {
    for (const text of ['', '2026-03-01', '2026-03-01T25:00:00Z', '2026-02-30T10:00:00Z', '2026-03-01T10:00:00', 'now'])
      expect(isInstant(text)).toBe(false);
    expect(hoursBetween('', '2026-03-01T10:00Z')).toBeNaN();
    expect(isBefore('', '2026-03-01T10:00Z')).toBe(false);
  });
});

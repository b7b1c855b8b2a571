import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isDayInCalendar,
  nextWeekday,
  type Weekday,
  weekdayOf,
} from '../../lib/calendar/index.ts';

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('sums on days', () => {
  it('agree with the native calendar', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const native = new Date(`${day}T00:00:00Z`);
        native.setUTCDate(native.getUTCDate() + days);
        const expected = native.toISOString().slice(0, 10);
        expect(addDays(day, days)).toBe(expected);
        expect(daysBetween(day, expected)).toBe(days);
        expect(Math.sign(compareDays(day, expected))).toBe(Math.sign(0 - days));
        expect(weekdayOf(day)).toBe(WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()]);
      }),
    );
  });

  it('count every day of the calendar from the year 0 on', () => {
    const first = new Date(0);
    first.setUTCFullYear(0, 0, 1);
    for (let count = 0; count < 9999 * 365; count += 97) {
      const native = new Date(first.getTime() + count * 86_400_000).toISOString().slice(0, 10);
      expect(daysBetween('0000-01-01', native)).toBe(count);
      expect(addDays('0000-01-01', count)).toBe(native);
    }
    for (const text of [
      '2026-00-10',
      '2026-13-01',
      '2026-04-31',
      '2026-04-00',
      '1900-02-29',
      '2026-4-01',
      '2026/04/01',
      '20a6-04-01',
    ])
      expect(isDayInCalendar(text)).toBe(false);
    expect(isDayInCalendar('2000-02-29')).toBe(true);
  });

  it('know leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(isDayInCalendar('2028-02-29')).toBe(true);
    expect(isDayInCalendar('2027-02-29')).toBe(false);
    expect(isDayInCalendar('0099-02-28')).toBe(true);
  });

  it('end a month’s count on the last day of a shorter month', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2024-02-29', 24)).toBe('2026-02-28');
    expect(addMonths('2026-11-15', 3)).toBe('2027-02-15');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('never leave the named month', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
        const first = new Date(Date.UTC(year, month - 1 + months, 1));
        const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
        expect(addMonths(day, months)).toBe(
          `${first.toISOString().slice(0, 8)}${String(Math.min(dayOfMonth, last)).padStart(2, '0')}`,
        );
      }),
    );
  });

  it('find the weekday that is meant', () => {
    expect(nextWeekday('2026-02-27', 'fri', { inclusive: true })).toBe('2026-02-27');
    expect(nextWeekday('2026-02-27', 'fri')).toBe('2026-03-06');
    expect(nextWeekday('2026-02-27', 'mon')).toBe('2026-03-02');
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...WEEKDAYS), fc.boolean(), (day, weekday, inclusive) => {
        const next = nextWeekday(day, weekday, { inclusive });
        expect(weekdayOf(next)).toBe(weekday);
        const ahead = daysBetween(day, next);
        expect(inclusive ? ahead >= 0 && ahead <= 6 : ahead >= 1 && ahead <= 7).toBe(true);
      }),
    );
  });

  it('give nothing for what is no day', () => {
    expect(addDays('2026-02-30', 1)).toBe('');
    expect(addDays('9999-12-31', 1)).toBe('');
    expect(addMonths('soon', 1)).toBe('');
    expect(addMonths('0001-01-15', -24)).toBe('');
    expect(daysBetween('2026-01-01', '')).toBeNaN();
    expect(weekdayOf('Friday')).toBeUndefined();
    expect(nextWeekday('', 'fri')).toBe('');
    expect(addDays('2026-01-01', Number.POSITIVE_INFINITY)).toBe('');
  });
});

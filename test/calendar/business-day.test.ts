import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  addDays,
  businessDaysBetween,
  closeOfBusiness,
  crossesNonBusinessDay,
  isBusinessDay,
  startOfBusiness,
} from '../../lib/calendar/index.ts';

const SHOP = {
  workingDays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'],
  holidays: ['2026-02-17', '2026-02-18'],
  officeHours: { from: '09:00', to: '18:00' },
} as const;

describe('business days', () => {
  it('count from the day after, past weekends', () => {
    expect(addBusinessDays('2026-02-27', 1)).toBe('2026-03-02');
    expect(addBusinessDays('2026-02-28', 1)).toBe('2026-03-02');
    expect(addBusinessDays('2026-02-23', 5)).toBe('2026-03-02');
    expect(addBusinessDays('2026-02-28', 0)).toBe('2026-02-28');
    expect(addBusinessDays('2026-03-02', -1)).toBe('2026-02-27');
  });

  it('follow the shop’s own week and holidays', () => {
    expect(isBusinessDay('2026-02-21', SHOP)).toBe(true);
    expect(isBusinessDay('2026-02-22', SHOP)).toBe(false);
    expect(addBusinessDays('2026-02-16', 1, SHOP)).toBe('2026-02-19');
    expect(businessDaysBetween('2026-02-14', '2026-02-21', SHOP)).toBe(4);
  });

  it('say when a count crosses a day without work', () => {
    expect(crossesNonBusinessDay('2026-02-23', '2026-02-27')).toBe(false);
    expect(crossesNonBusinessDay('2026-02-26', '2026-03-02')).toBe(true);
    expect(crossesNonBusinessDay('2026-02-16', '2026-02-19', SHOP)).toBe(true);
    expect(crossesNonBusinessDay('2026-02-27', '2026-02-27')).toBe(false);
  });

  it('end at close of business in the seller’s zone', () => {
    expect(closeOfBusiness('2026-03-02', 'Asia/Shanghai', SHOP)).toBe('2026-03-02T18:00:00+08:00');
    expect(closeOfBusiness('2026-03-02', 'Asia/Shanghai')).toBe('2026-03-02T23:59:00+08:00');
    expect(startOfBusiness('2026-03-02', 'Asia/Shanghai', SHOP)).toBe('2026-03-02T09:00:00+08:00');
  });

  it('agree with a count day by day in the native calendar', () => {
    const start = fc
      .date({ min: new Date('2020-01-01T00:00:00Z'), max: new Date('2035-12-31T00:00:00Z'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(start, fc.integer({ min: 0, max: 120 }), (day, days) => {
        let expected = 0;
        for (let ahead = 1; ahead <= days; ahead += 1) {
          const weekday = new Date(Date.parse(`${day}T00:00:00Z`) + ahead * 86_400_000).getUTCDay();
          if (weekday !== 0 && weekday !== 6) expected += 1;
        }
        expect(businessDaysBetween(day, addDays(day, days))).toBe(expected);
        expect(businessDaysBetween(day, addBusinessDays(day, expected))).toBe(expected);
        expect(businessDaysBetween(addDays(day, days), day)).toBe(0 - expected);
      }),
    );
  });

  it('give nothing where no business day ever comes', () => {
    expect(addBusinessDays('2026-03-02', 1, { workingDays: [] })).toBe('');
    expect(addBusinessDays('2026-03-02', 1e12)).toBe('');
    expect(addBusinessDays('someday', 1)).toBe('');
    expect(isBusinessDay('someday')).toBe(false);
    expect(businessDaysBetween('someday', '2026-03-02')).toBeNaN();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addBusinessDays,
  businessDaysBetween,
  compareDays,
  HOLIDAY_PLACES,
  hasPublicHolidays,
  isDayInCalendar,
  publicHolidays,
  skippedHolidays,
} from '../../lib/calendar/index.ts';

const daysIn = (place: string, year: number): readonly string[] => publicHolidays(place, year).map(({ day }) => day);

/** As the governments publish them; sources stand beside each list. */
const PUBLISHED: readonly (readonly [place: string, year: number, days: string, source: string])[] = [
  [
    'US',
    2026,
    '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    'opm.gov, federal holidays (3 July: observed)',
  ],
  ['US', 2025, '01-01 01-20 02-17 05-26 06-19 07-04 09-01 10-13 11-11 11-27 12-25', 'opm.gov, federal holidays'],
  [
    'GB-ENG',
    2026,
    '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28',
    'gov.uk, bank holidays (28 December: substitute)',
  ],
  ['GB-SCT', 2026, '01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28', 'gov.uk, bank holidays'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26', 'the nine days of all states'],
  [
    'DE-BY',
    2026,
    '01-01 01-06 04-03 04-06 05-01 05-14 05-25 06-04 10-03 11-01 12-25 12-26',
    'Bavarian law on holidays',
  ],
  ['FR', 2026, '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25', 'Code du travail L3133-1'],
  ['IT', 2026, '01-01 01-06 04-06 04-25 05-01 06-02 08-15 11-01 12-08 12-25 12-26', 'legge 260/1949'],
  [
    'JP',
    2026,
    '01-01 01-12 02-11 02-23 03-20 04-29 05-04 05-05 05-06 07-20 08-11 09-21 09-22 09-23 10-12 11-03 11-23',
    'Cabinet Office',
  ],
];

describe('public holidays', () => {
  it.each(PUBLISHED)('of %s in %i hold every weekday that was published (%s)', (place, year, days) => {
    const known = daysIn(place, year);
    expect(days.split(' ').filter((day) => !known.includes(`${year}-${day}`))).toEqual([]);
  });

  it.each(PUBLISHED)('of %s in %i close no weekday that was not published', (place, year, days) => {
    const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
    const published = days.split(' ').map((day) => `${year}-${day}`);
    expect(daysIn(place, year).filter((day) => isWeekday(day) && !published.includes(day))).toEqual([]);
  });

  it('are days of their year with a name, in order, in every place', () => {
    for (const place of HOLIDAY_PLACES)
      for (const year of [2025, 2026, 2027, 2028, 2029]) {
        const found = publicHolidays(place, year);
        expect(found.length, `${place} ${year}`).toBeGreaterThan(4);
        expect(found.every(({ day, name }) => isDayInCalendar(day) && name !== '' && day.startsWith(`${year}-`))).toBe(
          true,
        );
        expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).toSorted());
      }
  });

  it('are unknown where the table does not reach', () => {
    for (const [place, year] of [
      ['US', 1999],
      ['XX', 2026],
      ['', 2026],
      ['constructor', 2026],
      ['US', Number.NaN],
    ] as const) {
      expect(publicHolidays(place, year)).toEqual([]);
      expect(hasPublicHolidays(place, year)).toBe(false);
    }
  });
});

const day = fc
  .integer({ min: 0, max: 1460 })
  .map((away) => new Date(Date.UTC(2025, 0, 1 + away)).toISOString().slice(0, 10));
const workingDays = fc.subarray(['mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const, { minLength: 1 });

describe('business days with holidays', () => {
  it('never end earlier for one holiday more, and later by what was skipped', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 0, max: 30 }),
        fc.uniqueArray(day, { maxLength: 40 }),
        fc.record({ more: day, workingDays }),
        (start, count, holidays, { more, workingDays: week }) => {
          const calendar = { workingDays: week, holidays };
          const fewer = addBusinessDays(start, count, calendar);
          const later = addBusinessDays(start, count, { workingDays: week, holidays: [...holidays, more] });
          expect(compareDays(later, fewer)).toBeGreaterThanOrEqual(0);
          expect(businessDaysBetween(start, fewer, calendar)).toBe(count);
          const skipped = skippedHolidays(start, fewer, calendar);
          expect(businessDaysBetween(start, fewer, { workingDays: week })).toBe(count + new Set(skipped).size);
        },
      ),
    );
  });
});

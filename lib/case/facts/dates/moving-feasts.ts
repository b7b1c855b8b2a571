import { addDays, type Weekday, weekdayOf } from '../../../calendar/index.ts';
import type { IsoDay } from '../../../values/index.ts';

const ORDER: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const two = (value: number): string => String(value).padStart(2, '0');

/** Easter Sunday of a year of the Gregorian calendar. Source: Meeus, Astronomical Algorithms, chapter 8. */
export function easterOf(year: number): IsoDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  return `${year}-${two(Math.floor(count / 31))}-${two((count % 31) + 1)}`;
}

/** The so-manieth weekday of a month (`nth` 1 to 4), or its last one (−1). */
export function nthWeekday(year: number, month: number, { weekday, nth }: { weekday: Weekday; nth: number }): IsoDay {
  const from =
    nth > 0
      ? `${year}-${two(month)}-01`
      : addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${two(month + 1)}-01`, -7);
  const ahead = (ORDER.indexOf(weekday) - ORDER.indexOf(weekdayOf(from) ?? 'mon') + 7) % 7;
  return addDays(from, ahead + 7 * (Math.max(1, nth) - 1));
}

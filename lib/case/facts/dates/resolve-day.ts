import {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  isDayInCalendar,
  type Weekday,
  weekdayOf,
} from '../../../calendar/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { DurationUnit } from '../../fact.ts';
import type { Tense } from './tense.ts';

const ORDER: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const two = (value: number): string => String(value).padStart(2, '0');

/** How far a weekday lies ahead of a day, 1 to 7. */
function daysAhead(day: IsoDay, weekday: Weekday): number {
  const today = weekdayOf(day) ?? 'mon';
  return ((ORDER.indexOf(weekday) - ORDER.indexOf(today) + 6) % 7) + 1;
}

/** The first such weekday after a day; the day itself never counts: nobody calls today by its name. */
export const weekdayAfter = (day: IsoDay, weekday: Weekday): IsoDay => addDays(day, daysAhead(day, weekday));

/** The last such weekday before a day. */
export const weekdayBefore = (day: IsoDay, weekday: Weekday): IsoDay =>
  addDays(day, daysAhead(day, weekday) === 7 ? -7 : daysAhead(day, weekday) - 7);

/** The weekday of the next calendar week (weeks begin on Monday): "next Wednesday". */
export function weekdayOfNextWeek(day: IsoDay, weekday: Weekday): IsoDay {
  const monday = addDays(day, 7 - ORDER.indexOf(weekdayOf(day) ?? 'mon'));
  return addDays(monday, ORDER.indexOf(weekday));
}

/** Of several days the one the tense points at: latest past, first to come, else the nearest. */
export function chooseDay(candidates: readonly IsoDay[], from: IsoDay, tense: Tense): IsoDay | null {
  const real = candidates.filter(isDayInCalendar);
  const distance = (day: IsoDay): number => daysBetween(from, day);
  const fitting = real.filter((day) =>
    tense === 'past' ? distance(day) <= 0 : tense === 'future' ? distance(day) >= 0 : true,
  );
  const pool = fitting.length > 0 ? fitting : real;
  return pool.reduce<IsoDay | null>(
    (best, day) => (best === null || Math.abs(distance(day)) < Math.abs(distance(best)) ? day : best),
    null,
  );
}

/** A day of the month alone ("the 26th"): this month's, the last one's or the next one's. */
export function dayOfMonth(number: number, from: IsoDay, tense: Tense): IsoDay | null {
  const first = `${from.slice(0, 8)}01`;
  const candidates = [-1, 0, 1].map((step) => `${addMonths(first, step).slice(0, 8)}${two(number)}`);
  return chooseDay(candidates, from, tense);
}

/** The same day of the month in the months around, nearest first: a weekday named with it tells which is meant. */
export function monthsAround(number: number, from: IsoDay): readonly IsoDay[] {
  const first = `${from.slice(0, 8)}01`;
  const steps = Array.from({ length: 25 }, (_, index) => index - 12);
  const days = steps.map((step) => `${addMonths(first, step).slice(0, 8)}${two(number)}`).filter(isDayInCalendar);
  return days.sort((a, b) => Math.abs(daysBetween(from, a)) - Math.abs(daysBetween(from, b)));
}

/** What tells the year of a date without one. */
interface YearSigns {
  /** Day of writing. */
  readonly day: IsoDay;
  readonly tense: Tense;
  /** The weekday named with it, which may be a slip. */
  readonly weekday: Weekday | undefined;
}

/** Day and month without a year: of the years around, the one whose weekday is named, else the one the tense points at. */
export function dayAndMonth(day: number, month: number, from: YearSigns): IsoDay | null {
  const year = Number(from.day.slice(0, 4));
  // The 29th of February is found further away.
  const years = month === 2 && day === 29 ? [-8, -4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1];
  const candidates = years.map((away) => `${year + away}-${two(month)}-${two(day)}`);
  const named = candidates.filter((each) => from.weekday !== undefined && weekdayOf(each) === from.weekday);
  return chooseDay(named.length > 0 ? named : candidates, from.day, from.tense);
}

/** A day so many units later (earlier for a negative count); '' for hours. */
export function shiftDay(day: IsoDay, count: number, unit: DurationUnit): IsoDay | '' {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'business_day':
      return addBusinessDays(day, count);
    case 'week':
      return addDays(day, count * 7);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, count * 12);
    case 'hour':
      return '';
  }
}

/** A full date; null where the calendar has no such day. */
export function fullDate(day: number, month: number, year: number): IsoDay | null {
  const full = year < 100 ? 2000 + year : year;
  const text = `${String(full).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isDayInCalendar(text) ? text : null;
}

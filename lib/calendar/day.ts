import type { IsoDay } from '../values/index.ts';
import { dayNumberOf, dayOfNumber } from './day-number.ts';

/** Names of the days of the week, as settings write them. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

// 1970-01-01, day number 0, was a Thursday.
const FROM_EPOCH: readonly Weekday[] = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'];

/** Whether the text is `YYYY-MM-DD` and the day stands in the calendar: 2026-02-30 does not. */
export const isDayInCalendar = (text: string): boolean => !Number.isNaN(dayNumberOf(text));

/** The day n days later (earlier for negative n). '' for a malformed day. */
export const addDays = (day: IsoDay, days: number): IsoDay => dayOfNumber(dayNumberOf(day) + Math.trunc(days));

/** The same day of the month n months later, the last day of a shorter month (31 Jan + 1 = 28 or 29 Feb). '' for a malformed day. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  if (!isDayInCalendar(day)) return '';
  const total = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + Math.trunc(months);
  const [year, month] = [Math.floor(total / 12), (total % 12) + 1];
  const first = dayNumberOf(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01`);
  if (Number.isNaN(first)) return '';
  const sameMonth = (dayNumber: number): boolean => Number(dayOfNumber(dayNumber).slice(5, 7)) === month;
  let target = first + Number(day.slice(8, 10)) - 1;
  while (!sameMonth(target) && target > first) target -= 1;
  return dayOfNumber(target);
}

/** Days from a to b, negative when b is earlier. NaN for a malformed day. */
export const daysBetween = (a: IsoDay, b: IsoDay): number => dayNumberOf(b) - dayNumberOf(a);

/** Negative, 0 or positive as a is before, on or after b. NaN for a malformed day, so that every comparison is false. */
export const compareDays = (a: IsoDay, b: IsoDay): number => dayNumberOf(a) - dayNumberOf(b);

/** The day of the week; undefined for a malformed day. */
export function weekdayOf(day: IsoDay): Weekday | undefined {
  const dayNumber = dayNumberOf(day);
  return FROM_EPOCH[((dayNumber % 7) + 7) % 7];
}

/**
 * The next day that falls on a weekday: "Friday" said on a Friday is the same day when inclusive, else a week later.
 * '' for a malformed day.
 */
export function nextWeekday(day: IsoDay, weekday: Weekday, options: { readonly inclusive?: boolean } = {}): IsoDay {
  const from = dayNumberOf(day) + (options.inclusive ? 0 : 1);
  const ahead = (((FROM_EPOCH.indexOf(weekday) - from) % 7) + 7) % 7;
  return dayOfNumber(from + ahead);
}

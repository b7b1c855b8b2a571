import type { IsoDay, IsoInstant, TimeZoneId } from '../values/index.ts';
import { addDays, daysBetween, isDayInCalendar, type Weekday, weekdayOf } from './day.ts';
import { instantAt } from './zoned.ts';

/** When a seller works. SellerSettings fits as it is; what is absent takes the default named. */
export interface BusinessCalendar {
  /** Default mon to fri. An empty list means: never. */
  readonly workingDays?: readonly Weekday[] | undefined;
  /** Days off although `workingDays` names them. */
  readonly holidays?: readonly IsoDay[] | undefined;
  /** Close of business; default 23:59. */
  readonly officeHours?: { readonly from: string; readonly to: string } | undefined;
}

const DEFAULT_WORKING_DAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
// A count over more than a century is a slip of the pen, and would hold the panel up.
const LONGEST_SPAN_DAYS = 36_525;

/** Whether work is done on the day; false for a malformed day. */
export function isBusinessDay(day: IsoDay, calendar: BusinessCalendar = {}): boolean {
  const weekday = weekdayOf(day);
  if (weekday === undefined || calendar.holidays?.includes(day)) return false;
  return (calendar.workingDays ?? DEFAULT_WORKING_DAYS).includes(weekday);
}

/**
 * The n-th business day after a day, counted from the day after it (before it for negative n); n = 0 gives the day itself.
 * '' for a malformed day, or when no such day comes within a century.
 */
export function addBusinessDays(day: IsoDay, businessDays: number, calendar: BusinessCalendar = {}): IsoDay {
  if (!isDayInCalendar(day)) return '';
  const step = businessDays < 0 ? -1 : 1;
  let left = Math.abs(Math.trunc(businessDays));
  let at = day;
  for (let span = 0; left > 0; span += 1) {
    if (span >= LONGEST_SPAN_DAYS || at === '') return '';
    at = addDays(at, step);
    if (isBusinessDay(at, calendar)) left -= 1;
  }
  return at;
}

/** Business days after a, up to and with b; negative when b is earlier. NaN for a malformed day or more than a century. */
export function businessDaysBetween(a: IsoDay, b: IsoDay, calendar: BusinessCalendar = {}): number {
  const span = daysBetween(a, b);
  if (Number.isNaN(span) || Math.abs(span) > LONGEST_SPAN_DAYS) return Number.NaN;
  if (span < 0) return 0 - businessDaysBetween(b, a, calendar);
  let count = 0;
  for (let ahead = 1; ahead <= span; ahead += 1) if (isBusinessDay(addDays(a, ahead), calendar)) count += 1;
  return count;
}

/** Days after a, up to and with b, that would be worked by their weekday and are not, for a holiday. */
export function skippedHolidays(a: IsoDay, b: IsoDay, calendar: BusinessCalendar = {}): readonly IsoDay[] {
  const ahead = daysBetween(a, b);
  return (calendar.holidays ?? [])
    .filter((day) => {
      const away = daysBetween(a, day);
      const weekday = weekdayOf(day);
      return away > 0 && away <= ahead && weekday && (calendar.workingDays ?? DEFAULT_WORKING_DAYS).includes(weekday);
    })
    .toSorted();
}

/** Whether a day without work lies after a, up to and with b: such a count surprises a buyer who counts calendar days. */
export function crossesNonBusinessDay(a: IsoDay, b: IsoDay, calendar: BusinessCalendar = {}): boolean {
  const span = daysBetween(a, b);
  return span > 0 && businessDaysBetween(a, b, calendar) < span;
}

/** Close of business on a day, with the zone's offset: `officeHours.to`, or 23:59. '' for a malformed day or unknown zone. */
export const closeOfBusiness = (day: IsoDay, zone: TimeZoneId, calendar: BusinessCalendar = {}): IsoInstant =>
  instantAt(day, calendar.officeHours?.to ?? '23:59', zone);

/** Start of business on a day, with the zone's offset: `officeHours.from`, or 00:00. '' for a malformed day or unknown zone. */
export const startOfBusiness = (day: IsoDay, zone: TimeZoneId, calendar: BusinessCalendar = {}): IsoInstant =>
  instantAt(day, calendar.officeHours?.from ?? '00:00', zone);

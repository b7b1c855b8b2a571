import { dayOf, minutesBetween, toZone, weekdayOf } from '../../calendar/index.ts';
import { type IsoInstant, type IsoMoment, isDay, type TimeZoneId } from '../../values/index.ts';

const WEEKDAYS = { mon: 'Mon', tue: 'Tue', wed: 'Wed', thu: 'Thu', fri: 'Fri', sat: 'Sat', sun: 'Sun' } as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MINUTES_A_DAY = 1440;

/** `Tue 3 Mar`, with the year where it is not the one of `now`. '' for a malformed day. */
function formatDay(day: string, now: IsoInstant): string {
  const weekday = weekdayOf(day);
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  if (!weekday || !month) return '';
  const year = day.slice(0, 4) === now.slice(0, 4) ? '' : ` ${day.slice(0, 4)}`;
  return `${WEEKDAYS[weekday]} ${Number(day.slice(8, 10))} ${month}${year}`;
}

/** `3 Mar 2026`, for days nobody waits for: when a rule began, when a page was seen. '' for a malformed day. */
export function formatDate(day: string): string {
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  return month ? `${Number(day.slice(8, 10))} ${month} ${day.slice(0, 4)}` : '';
}

/** `Tue 3 Mar 18:20` on a zone's clocks; without a zone, on those the instant is written in. A day stays a day. */
export function formatMoment(moment: IsoMoment, zone: TimeZoneId | undefined, now: IsoInstant): string {
  if (isDay(moment)) return formatDay(moment, now);
  const local = (zone && toZone(moment, zone)) || moment;
  const day = formatDay(local.slice(0, 10), now);
  return day && `${day} ${local.slice(11, 16)}`;
}

const MINUTES_A_QUARTER_DAY = 360;

/** `2 d 18 h`, `11 h`, `5 h 10 min`, `12 min`: as fine as it matters, rounded down, never up. '' where it cannot be told. */
export function formatSpan(minutes: number): string {
  if (!Number.isFinite(minutes)) return '';
  const whole = Math.floor(Math.abs(minutes));
  const days = Math.floor(whole / MINUTES_A_DAY);
  const hours = Math.floor((whole % MINUTES_A_DAY) / 60);
  if (days > 0) return hours > 0 ? `${days} d ${hours} h` : `${days} d`;
  if (hours === 0) return `${whole} min`;
  return whole % 60 === 0 || whole >= MINUTES_A_QUARTER_DAY ? `${hours} h` : `${hours} h ${whole % 60} min`;
}

/** City of a zone, as a person says it: `New York` for `America/New_York`. */
export const cityOf = (zone: TimeZoneId): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

/** Minutes from `now` to a moment, negative when it is over; a day lasts until its end. NaN where it cannot be told. */
export function minutesUntil(moment: IsoMoment, now: IsoInstant, zone: TimeZoneId | undefined): number {
  if (!isDay(moment)) return minutesBetween(now, moment);
  const today = zone ? dayOf(now, zone) : now.slice(0, 10);
  const days = (Date.parse(moment) - Date.parse(today)) / 60_000;
  return Number.isFinite(days) ? days : Number.NaN;
}

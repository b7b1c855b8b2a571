import {
  addBusinessDays,
  addDays,
  addHours,
  addMonths,
  type BusinessCalendar,
  clockTimeOf,
  closeOfBusiness,
  dayOfMoment,
  endOfDay,
  instantAt,
  skippedHolidays,
  startOfDay,
  startOfMoment,
} from '../calendar/index.ts';
import { type IsoDay, type IsoInstant, isDay, type Known, known, type TimeZoneId, UNKNOWN } from '../values/index.ts';
import type { Clock, Count } from './condition.ts';
import type { FactName, Situation } from './report.ts';

/** Whose days are counted, and which of them are worked. */
export interface ClockSetting {
  readonly buyerZone: TimeZoneId;
  readonly sellerZone: TimeZoneId;
  readonly calendar: BusinessCalendar;
  /** Business days of a country, for clocks that name one. */
  readonly calendarOf?: (place: string) => BusinessCalendar;
}

/** The facts a clock reads: one that is unknown makes the moment unknown. */
export const factsOfClock = (clock: Clock): readonly FactName[] => [
  clock.from,
  ...[clock.hours, clock.fullDays, clock.days, clock.months, clock.businessDays].flatMap((count) =>
    typeof count === 'object' ? [count.fact] : [],
  ),
];

function readCount(count: Count | undefined, situation: Situation): number | undefined {
  if (count === undefined) return 0;
  if (typeof count === 'number') return count;
  const fact = situation[count.fact];
  return fact?.known && typeof fact.value === 'number' ? fact.value : undefined;
}

const calendarOf = ({ holidaysOf }: Clock, setting: ClockSetting): BusinessCalendar =>
  (holidaysOf === undefined ? undefined : setting.calendarOf?.(holidaysOf)) ?? setting.calendar;

/** Holidays for which a clock that counts business days runs longer. */
export function holidaysOfClock(clock: Clock, situation: Situation, setting: ClockSetting): readonly IsoDay[] {
  const start = momentOfClock({ ...clock, businessDays: undefined, until: undefined }, situation, setting);
  const end = momentOfClock(clock, situation, setting);
  if (clock.businessDays === undefined || !start.known || !end.known) return [];
  const zone = clock.zone === 'seller' ? setting.sellerZone : setting.buyerZone;
  return skippedHolidays(dayOfMoment(start.value, zone), dayOfMoment(end.value, zone), calendarOf(clock, setting));
}

/** When a clock runs out, written in its zone; unknown when a fact it counts from or by is. */
export function momentOfClock(clock: Clock, situation: Situation, setting: ClockSetting): Known<IsoInstant> {
  const start = situation[clock.from];
  const [hours, fullDays, days, months, businessDays] = [
    clock.hours,
    clock.fullDays,
    clock.days,
    clock.months,
    clock.businessDays,
  ].map((count) => readCount(count, situation));
  if (!start?.known || typeof start.value !== 'string') return UNKNOWN;
  if (
    hours === undefined ||
    fullDays === undefined ||
    days === undefined ||
    months === undefined ||
    businessDays === undefined
  )
    return UNKNOWN;
  const zone = clock.zone === 'seller' ? setting.sellerZone : setting.buyerZone;
  const exactHours = hours + fullDays * 24;
  const begin = exactHours === 0 ? start.value : addHours(startOfMoment(start.value, zone), exactHours, zone);
  const firstDay = dayOfMoment(begin, zone);
  if (firstDay === '') return UNKNOWN;
  const countedFrom = addDays(months === 0 ? firstDay : addMonths(firstDay, months), days);
  const lastDay = addBusinessDays(countedFrom, businessDays, calendarOf(clock, setting));
  const time = isDay(begin) ? '00:00' : clockTimeOf(begin, zone);
  const moment =
    lastDay === firstDay && clock.until === undefined && !isDay(begin)
      ? begin
      : onDay(lastDay, clock.until ?? 'same_time', { zone, time, calendar: setting.calendar });
  return moment === '' ? UNKNOWN : known(moment);
}

function onDay(
  day: IsoDay,
  until: NonNullable<Clock['until']>,
  place: { readonly zone: TimeZoneId; readonly time: string; readonly calendar: BusinessCalendar },
): IsoInstant {
  switch (until) {
    case 'same_time':
      return instantAt(day, place.time, place.zone);
    case 'start_of_day':
      return startOfDay(day, place.zone);
    case 'end_of_day':
      return endOfDay(day, place.zone);
    case 'close_of_business':
      return closeOfBusiness(day, place.zone, place.calendar);
  }
}

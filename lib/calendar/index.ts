// Takes days, instants, zone and country names as text. Gives sums on them: days, clock times, deadlines, business days, holidays. Knows nothing of orders or wording.
// What cannot be computed (malformed text, an unknown zone) is '' for a moment and NaN for a number; both pass through every
// function here and make every comparison false, so nothing throws and nothing is invented.
export {
  addBusinessDays,
  type BusinessCalendar,
  businessDaysBetween,
  closeOfBusiness,
  crossesNonBusinessDay,
  isBusinessDay,
  skippedHolidays,
  startOfBusiness,
} from './business-day.ts';
export {
  addDays,
  addMonths,
  compareDays,
  daysBetween,
  isDayInCalendar,
  nextWeekday,
  type Weekday,
  weekdayOf,
} from './day.ts';
export {
  compareInstants,
  fullDaysBetween,
  hoursBetween,
  isBefore,
  isInstant,
  latestOf,
  minutesBetween,
} from './elapsed.ts';
export { HOLIDAY_PLACES } from './public-holidays/holiday-places.ts';
export { hasPublicHolidays, type PublicHoliday, publicHolidays } from './public-holidays/public-holidays.ts';
export { isTimeZone, offsetMinutes } from './zone-offset.ts';
export {
  addHours,
  clockTimeOf,
  dayOf,
  dayOfMoment,
  endOfDay,
  endOfMoment,
  instantAt,
  startOfDay,
  startOfMoment,
  toZone,
} from './zoned.ts';

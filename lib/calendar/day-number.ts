import type { IsoDay } from '../values/index.ts';

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
/** Days from 0000-01-01 to 1970-01-01. */
const DAYS_TO_1970 = 719_528;
const ZERO = 48;
const DASH = 45;

/**
 * Days since 1970-01-01 of a calendar day; NaN for text that is no day or does not stand in the calendar. By hand and
 * without a Date, because every clock of a case is counted with it.
 * @param text `YYYY-MM-DD`
 */
export function dayNumberOf(text: IsoDay): number {
  if (text.length !== 10 || text.charCodeAt(4) !== DASH || text.charCodeAt(7) !== DASH) return Number.NaN;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const before = DAYS_BEFORE_MONTH[month - 1];
  const after = DAYS_BEFORE_MONTH[month];
  if (before === undefined || after === undefined || Number.isNaN(year)) return Number.NaN;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const length = after - before + (month === 2 && isLeap ? 1 : 0);
  if (!(day >= 1 && day <= length)) return Number.NaN;
  const last = year - 1;
  // The proleptic calendar has a year 0, which was a leap year.
  const leapDays = year === 0 ? 0 : Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400) + 1;
  return 365 * year + leapDays + before + (month > 2 && isLeap ? 1 : 0) + day - 1 - DAYS_TO_1970;
}

/** The number of two digits at a place of a text; NaN where other letters stand. */
export function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

/** Days from 0000-03-01, where a year that ends with its leap day begins, to 1970-01-01. */
const DAYS_FROM_MARCH = 719_468;
const DAYS_PER_ERA = 146_097;
const LAST_DAY_NUMBER = 2_932_896;

/** The day so many days after 1970-01-01; '' outside the years 0000 to 9999 and for NaN. */
export function dayOfNumber(dayNumber: number): IsoDay {
  const count = Math.floor(dayNumber);
  if (!(count >= -DAYS_TO_1970 && count <= LAST_DAY_NUMBER)) return '';
  const days = count + DAYS_FROM_MARCH;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

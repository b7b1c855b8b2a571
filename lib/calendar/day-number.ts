import type { IsoDay } from '../values/index.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MS_PER_DAY = 86_400_000;

/**
 * Days since 1970-01-01 of a calendar day; NaN for text that is no day or does not stand in the calendar.
 * @param text `YYYY-MM-DD`
 */
export function dayNumberOf(text: IsoDay): number {
  const match = DAY.exec(text);
  if (!match) return Number.NaN;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(0);
  // Date.UTC would read the years 0 to 99 as 1900 to 1999.
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / MS_PER_DAY : Number.NaN;
}

/** The day so many days after 1970-01-01; '' outside the years 0000 to 9999 and for NaN. */
export function dayOfNumber(dayNumber: number): IsoDay {
  const date = new Date(dayNumber * MS_PER_DAY);
  const year = date.getUTCFullYear();
  if (Number.isNaN(year) || year < 0 || year > 9999) return '';
  return `${pad(year, 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

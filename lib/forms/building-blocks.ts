import { check, integer, maxValue, minValue, number, picklist, pipe, regex, string } from 'valibot';
import { REMEDY_IDS } from '../values/index.ts';

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/;

/** Whether the day stands in the calendar: 2026-02-30 does not. */
const isRealDay = (text: string): boolean => {
  const [, year, month, day] = DAY.exec(text.slice(0, 10)) ?? [];
  if (!year || !month || !day) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
};

/** A whole day: in the buyer's zone where it meets the buyer, else in the seller's. */
export const day = pipe(
  string(),
  regex(DAY, 'must be a day such as 2026-03-31'),
  check(isRealDay, 'is not in the calendar'),
);

/** A moment with its offset. */
export const instant = pipe(
  string(),
  regex(INSTANT, 'must be a moment with offset such as 2026-03-31T18:20:00-05:00'),
  check((text) => isRealDay(text) && !Number.isNaN(Date.parse(text)), 'is not in the calendar'),
);

/** A day or a moment. */
export const moment = pipe(
  string(),
  check((text) => (DAY.test(text) || INSTANT.test(text)) && isRealDay(text), 'must be a day or a moment with offset'),
);

/** Time of day, `HH:MM`. */
export const clockTime = pipe(string(), regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time such as 09:00'));

/** An amount in major units, at most two decimals in practice. */
export const decimalAmount = pipe(number(), minValue(0, 'must not be negative'));

/** A whole number from 0. */
export const whole = pipe(number(), integer('must be a whole number'), minValue(0, 'must not be negative'));

/** ISO 4217 code in capitals. */
export const currencyCode = pipe(string(), regex(/^[A-Z]{3}$/, 'must be a currency code such as USD'));
/** ISO 3166-1 alpha-2 code in capitals. */
export const countryCode = pipe(string(), regex(/^[A-Z]{2}$/, 'must be a country code such as US'));
/** IANA zone name. */
export const timeZoneId = pipe(
  string(),
  regex(/^[A-Za-z]+(\/[A-Za-z0-9_+-]+)+$|^UTC$/, 'must be a time zone such as America/New_York'),
);
/** One of the remedy words. */
export const remedyId = picklist(REMEDY_IDS);

/** A share of a whole, 0 to 100. */
export const percentage = pipe(number(), minValue(0, 'must not be negative'), maxValue(100, 'must not be over 100'));

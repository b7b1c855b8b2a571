import { array, optional, picklist, pipe, regex, strictObject, string } from 'valibot';
import { clockTime, countryCode, currencyCode, day, timeZoneId, whole } from '../forms/index.ts';

/** Settings of the seller: who the seller is and when work is done. A key that is absent is not set. */
export const sellerHoursFields = {
  /** Currency of every amount in policy, order and offerRange, unless an amount carries its own. */
  currency: optional(currencyCode),
  /** Where the seller is; with buyer.country it chooses the law. */
  sellerCountry: optional(countryCode),
  /** IANA zone of officeHours, cut-offs and working days. */
  sellerTimeZone: optional(timeZoneId),
  /** Business days of the seller; default mon to fri. */
  workingDays: optional(array(picklist(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']))),
  /** Office hours on working days. */
  officeHours: optional(
    strictObject({
      /** Opening, seller zone. */
      from: clockTime,
      /** Close of business, seller zone. */
      to: clockTime,
    }),
  ),
  /** Days that are no business days although workingDays names them. */
  holidays: optional(array(day)),
  /**
   * Public holidays that are no business days either: those of `sellerCountry` (`own_country`), or of a country or a part of one
   * by its ISO 3166 code (`US`, `DE-BY`). Absent: only `holidays` count.
   */
  publicHolidays: optional(
    pipe(
      string(),
      regex(/^(?:own_country|[A-Z]{2}(?:-[A-Z]{2,3})?)$/, 'a country such as US, a part such as DE-BY, or own_country'),
    ),
  ),
  /** Public holidays on which work is done all the same. */
  workedHolidays: optional(array(day)),
  /** Hours, from the buyer’s last message. */
  answerWithinHours: optional(whole),
};

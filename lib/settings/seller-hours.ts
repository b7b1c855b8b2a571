import { array, optional, picklist, strictObject } from 'valibot';
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
  /** Hours, from the buyer’s last message. */
  answerWithinHours: optional(whole),
};

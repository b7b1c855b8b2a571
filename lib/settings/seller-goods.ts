import { array, boolean, maxLength, minLength, optional, picklist, pipe, strictObject, string, trim } from 'valibot';
import { countryCode, decimalAmount, whole } from '../forms/index.ts';

const MOST_ROWS = 100;
const name = pipe(string(), trim(), minLength(1), maxLength(60));
const words = pipe(array(name), maxLength(MOST_ROWS));

/** Kinds of goods for which law or carriers make an exception. */
export const GOODS_KINDS = ['custom_made', 'digital', 'perishable', 'sealed', 'hazardous'] as const;

const category = strictObject({
  name,
  /** How words of an item's title begin, such as `candle`; with a star before it (`*kerze`) found inside words too. */
  words: optional(words),
  /** How the seller's own numbers begin. */
  skuPrefixes: optional(words),
  /** Absent: goods like all others. */
  kind: optional(picklist(GOODS_KINDS)),
  /** False: not taken back after a change of mind, as far as law lets the seller say so. */
  returnable: optional(boolean()),
  /** In place of the shop's own, for these goods. */
  returnWindowDays: optional(whole),
  changeOfMindReturnPaidBy: optional(picklist(['buyer', 'seller'])),
  faultReturnPaidBy: optional(picklist(['buyer', 'seller'])),
});

const zone = strictObject({
  /** Absent: every carrier, where no row names the parcel's own. */
  carrier: optional(name),
  /** Countries the row is for; absent: all that no other row of the carrier names. */
  countries: optional(pipe(array(countryCode), maxLength(250))),
  /** Business days a parcel usually takes. */
  transitDays: optional(whole),
  /** Full 24-hour days after the last scan; then a parcel counts as lost. */
  lostAfterDays: optional(whole),
  /** What a return label costs. */
  returnCost: optional(decimalAmount),
});

/** Settings of the seller: goods and ways with rules of their own. A key that is absent is not set. */
export const sellerGoodsFields = {
  /** First that fits an item counts. */
  categories: optional(pipe(array(category), maxLength(MOST_ROWS))),
  /** Carriers by zone. */
  carrierZones: optional(pipe(array(zone), maxLength(MOST_ROWS))),
};

import { type InferOutput, strictObject } from 'valibot';
import { sellerAuthorityFields } from './seller-authority.ts';
import { sellerDeliveryFields } from './seller-delivery.ts';
import { sellerGoodsFields } from './seller-goods.ts';
import { sellerHoursFields } from './seller-hours.ts';
import { sellerLimitsFields } from './seller-limits.ts';
import { sellerOtherFields } from './seller-other.ts';
import { sellerReturnsFields } from './seller-returns.ts';

/**
 * The seller's own rules, as in the options form: amounts are decimals in `currency`, days are calendar days unless the
 * name says business days. An absent key is not set, never a default: defaults are offered by the form, not assumed.
 */
export const sellerSettings = strictObject({
  ...sellerHoursFields,
  ...sellerLimitsFields,
  ...sellerAuthorityFields,
  ...sellerDeliveryFields,
  ...sellerReturnsFields,
  ...sellerGoodsFields,
  ...sellerOtherFields,
});
export type SellerSettings = InferOutput<typeof sellerSettings>;

import { array, optional, picklist, strictObject, string } from 'valibot';
import { decimalAmount, whole } from '../forms/index.ts';

/** Settings of the seller: prices, customs, files and chargebacks. A key that is absent is not set. */
export const sellerOtherFields = {
  /** Calendar days after payment in which a lower list price is matched, same currency only. */
  priceAdjustmentDays: optional(whole),
  /** What a recipient who did not pay may get; money goes to the payer only. */
  giftRecipient: optional(picklist(['exchange_or_credit', 'none'])),
  /** Delivery term of the shop; order.incoterm goes first. */
  incoterm: optional(picklist(['DDP', 'DAP', 'DPU', 'CIF', 'CIP', 'FOB', 'FCA', 'EXW'])),
  /** Most the seller adds to import charges that are the buyer’s. */
  customsGoodwillMax: optional(decimalAmount),
  /** What "duties included" covers: duty; duty and carrier fee; every charge. */
  dutiesIncludedCover: optional(picklist(['duty', 'duty_and_fee', 'all'])),
  /** Refund of files and licences. */
  digitalRefund: optional(
    strictObject({
      /** Refund is open until this happened. */
      until: picklist(['never', 'download', 'activation', 'always']),
      /** Calendar days from payment. */
      days: optional(whole),
    }),
  ),
  /** A licence’s devices may be reset free once in this many calendar days. */
  deviceResetEveryDays: optional(whole),
  /** Fee for each chargeback. */
  chargebackFee: optional(decimalAmount),
  /** Extra fee for contesting one. */
  counterFee: optional(decimalAmount),
  /** From this many refunds a manager decides before money moves. */
  claimReviewAfterRefunds: optional(
    strictObject({
      /** Refunds. */
      count: whole,
      /** Calendar days looked back. */
      days: whole,
    }),
  ),
  /** Free text; no expectation depends on it. */
  notes: optional(array(string())),
};

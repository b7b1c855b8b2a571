import { boolean, optional, picklist, strictObject } from 'valibot';
import { clockTime, decimalAmount, percentage, whole } from '../forms/index.ts';

/** Settings of the seller: delivery, cancellation and addresses. A key that is absent is not set. */
export const sellerDeliveryFields = {
  /** Full 24-hour days after lastScanAt; then a parcel counts as lost. */
  lostAfterDaysNoScan: optional(whole),
  /** Full refund before that moment. */
  refundBeforeLost: optional(boolean()),
  /** New parcel before that moment. */
  reshipBeforeLost: optional(boolean()),
  /** Business days after the day of trace.openedAt; the result is due at close of business of the last one. */
  carrierTraceBusinessDays: optional(whole),
  /** Full refund or new parcel while a trace or enquiry runs. */
  refundBeforeTraceResult: optional(boolean()),
  /** Order total from which parcels go with signature. */
  signatureRequiredAbove: optional(decimalAmount),
  /**
   * What of the shipping comes back when the parcel is late: nothing, the express premium, the whole fee, or at least
   * the premium and at most the fee.
   */
  lateShippingRefund: optional(picklist(['none', 'premium', 'fee', 'premium_or_fee'])),
  /** Replacements go by express. */
  expressReplacement: optional(boolean()),
  /** Cancellation that reaches the seller before dispatch. */
  cancelBeforeDispatch: optional(picklist(['free', 'refuse'])),
  /** Cancellation after dispatch. */
  cancelAfterDispatch: optional(picklist(['refuse', 'return_only', 'intercept_or_return'])),
  /** Until when an order for a made-to-order item may be cancelled free. */
  madeToOrderCancelUntil: optional(picklist(['never', 'production_start', 'dispatch'])),
  /** Wrong address given by the buyer; buyer_chooses: between buyer_pays_resend and refund_without_shipping. */
  addressErrorByBuyer: optional(
    picklist(['intercept_or_return', 'buyer_pays_resend', 'refund_without_shipping', 'buyer_chooses']),
  ),
  /** Stopping a parcel on its way. */
  intercept: optional(
    strictObject({
      /** Carrier’s fee for stopping a parcel. */
      fee: optional(decimalAmount),
      /** Percent of the fee the buyer pays. */
      buyerSharePct: optional(percentage),
      /** Calendar days before estimatedDelivery. */
      cutoffDaysBeforeEstimate: optional(whole),
      /** Time on that day, seller zone. */
      cutoffAt: optional(clockTime),
    }),
  ),
  /** Late order: what no answer to the delay notice means. */
  silenceMeans: optional(picklist(['keep', 'refund'])),
  /** Calendar days the buyer has to answer it; ends at 23:59 in the buyer’s zone. */
  consentWithinDays: optional(whole),
};

import { boolean, optional, picklist, strictTuple } from 'valibot';
import { decimalAmount, percentage, whole } from '../forms/index.ts';

/** Settings of the seller: promises, limits and goodwill. A key that is absent is not set. */
export const sellerLimitsFields = {
  /** Calendar days added to every dispatch day before it is promised. */
  promiseBufferDays: optional(whole),
  /** A written promise of the seller binds, also against the other settings. */
  honourWrittenPromises: optional(boolean()),
  /** Calendar days the evidence of a case is kept after its last event. */
  evidenceKeepDays: optional(whole),
  /** Above this sum a second person decides. */
  approvalAboveAmount: optional(decimalAmount),
  /** Order total from which high_value is set; default 500. */
  highValueAbove: optional(decimalAmount),
  /** Goodwill on top of what is owed, percent of the items without shipping. */
  goodwillMaxPct: optional(percentage),
  /** Goodwill on top of what is owed, fixed limit; with goodwillMaxPct the lower one. */
  goodwillMaxAmount: optional(decimalAmount),
  /** Value of a small thank-you (goodwill_token); never tied to a review. */
  tokenMax: optional(decimalAmount),
  /** Extra for a buyer in hardship, on top of what is owed. */
  hardshipMax: optional(decimalAmount),
  /** Most that may be paid back while the buyer keeps the goods. */
  maxPartialRefundPct: optional(percentage),
  /** What maxPartialRefundPct is taken of: items without shipping, or the order total; default total. */
  partialRefundBase: optional(picklist(['items', 'total'])),
  /** False: no part refund while the cause is open and a test or photo is missing. */
  partialRefundBeforeTest: optional(boolean()),
  /** [least, most] percent of the items, where the fault is shared. */
  sharedFaultRefundPct: optional(strictTuple([percentage, percentage])),
  /** Most credit on a next order. */
  nextOrderCreditMax: optional(decimalAmount),
  /** Up to this order total the buyer need not send a faulty item back. */
  refundWithoutReturnBelow: optional(decimalAmount),
  /** False: no coupon or voucher in a complaint. */
  couponsInComplaints: optional(boolean()),
  /** Whether money may be offered again after a declined last offer. */
  afterDeclinedLastOffer: optional(picklist(['stop', 'continue'])),
  /** [from, to] business days until a sent refund shows on the buyer’s account. */
  refundVisibleBusinessDays: optional(strictTuple([whole, whole])),
};

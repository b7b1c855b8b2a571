import { chargebackOpen } from './gates/chargeback-open.ts';
import { declinedLastOffer } from './gates/declined-last-offer.ts';
import { feedbackExtortion } from './gates/feedback-extortion.ts';
import { feedbackThreat } from './gates/feedback-threat.ts';
import { nothingLost } from './gates/nothing-lost.ts';
import { onlyGoodsOwed } from './gates/only-goods-owed.ts';
import { reviewFirst } from './gates/review-first.ts';
import { untestedCause } from './gates/untested-cause.ts';
import type { OfferGate } from './offer-gate.ts';

/** Every circumstance in which no money is offered. */
export const OFFER_GATES: readonly OfferGate[] = [
  chargebackOpen,
  reviewFirst,
  declinedLastOffer,
  feedbackExtortion,
  feedbackThreat,
  nothingLost,
  untestedCause,
  onlyGoodsOwed,
];

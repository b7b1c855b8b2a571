import { hasSignal } from '../offer-context.ts';
import type { OfferGate } from '../offer-gate.ts';

/** `claimReviewAfterRefunds` reached: a manager decides before money moves. */
export const reviewFirst: OfferGate = {
  id: 'review_first',
  stops: 'any',
  isShut: (context) => {
    const due = context.report.situation['buyer.reviewDue'];
    return due?.known ? due.value === true : hasSignal(context, 'serial_refunder_pattern');
  },
};

import type { OfferGate } from '../offer-gate.ts';

/**
 * Where the threat is the whole matter no sum is talked about at all: what the order itself makes due stays a remedy and
 * is paid as one.
 */
export const feedbackExtortion: OfferGate = {
  id: 'feedback_extortion',
  stops: 'any',
  isShut: (context) => context.case.dispute.type === 'feedback_extortion',
};

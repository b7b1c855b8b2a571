import { hasSignal } from '../offer-context.ts';
import type { OfferGate } from '../offer-gate.ts';

/** Money under a feedback threat would buy the feedback; what is owed anyway is given, and nothing on top. */
export const feedbackThreat: OfferGate = {
  id: 'feedback_threat',
  stops: 'goodwill',
  isShut: (context) => hasSignal(context, 'feedback_threat'),
};

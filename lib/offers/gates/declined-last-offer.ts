import type { OfferGate } from '../offer-gate.ts';

/** The last offer was declined, and the shop's rule is to stop there: a new sum would only raise its own bid. */
export const declinedLastOffer: OfferGate = {
  id: 'declined_last_offer',
  stops: 'any',
  isShut: ({ case: { order, settings } }) =>
    settings.afterDeclinedLastOffer === 'stop' && order.record.platformCase?.lastOfferDeclined === true,
};

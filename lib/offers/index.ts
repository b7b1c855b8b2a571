// Takes a case and what the rules say of it. Gives offers with their costs and reasons. Knows nothing of wording.
export type { CostPath, OfferInput, OfferPackage, Offers, Rung } from './offer.ts';
export { proposeOffers } from './propose-offers.ts';

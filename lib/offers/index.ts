// Takes a case and its remedies. Gives what may be offered in money, what each way out costs, and the ladder. Knows nothing of wording; tone never moves a figure.
export type { CostPath, OfferInput, OfferPackage, Offers, Rung } from './offer.ts';

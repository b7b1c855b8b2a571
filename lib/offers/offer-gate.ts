import type { OfferContext } from './offer-context.ts';

/** A circumstance in which no money is offered now. */
export interface OfferGate {
  readonly id: string;
  /** `any`: also what is owed waits (it moves through another channel or a manager); `goodwill`: what is owed is given. */
  readonly stops: 'any' | 'goodwill';
  readonly isShut: (context: OfferContext) => boolean;
}

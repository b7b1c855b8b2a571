import type { DisputeType } from '../../values/index.ts';
import type { OfferGate } from '../offer-gate.ts';

const ABOUT_THE_GOODS: readonly DisputeType[] = [
  'defective',
  'not_as_described',
  'how_to_use',
  'counterfeit_claim',
  'warranty',
  'damaged_in_transit',
  'missing_parts',
];

/** `partialRefundBeforeTest` false: no money while nobody knows whether, and why, something is wrong with the goods. */
export const untestedCause: OfferGate = {
  id: 'untested_cause',
  stops: 'goodwill',
  isShut: ({ case: { dispute, fault, settings } }) =>
    settings.partialRefundBeforeTest === false && fault.party === 'unclear' && ABOUT_THE_GOODS.includes(dispute.type),
};

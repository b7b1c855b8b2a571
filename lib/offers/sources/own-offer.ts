import { formatMoney, type RemedyId } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** The highest sum the seller has offered already: in an open case nobody goes back behind it. */
export const ownOffer: OfferSource = {
  id: 'own_offer',
  find: (context) => {
    const { offersSoFar, platformCase } = context.case.order.record;
    const remedy = REMEDIES.find((id) => isOpen(context, id));
    if (!offersSoFar || offersSoFar.length === 0 || platformCase?.stage === 'closed' || !remedy) return null;
    const amount = sumOf(context, Math.max(...offersSoFar));
    const reason = `the offer of ${formatMoney(amount)} stands`;
    return { owed: amount, most: amount, adds: 'nothing', stops: [{ amount, remedy, reason }] };
  },
};

const REMEDIES: readonly RemedyId[] = [
  'refund_partial',
  'customs_cost_contribution',
  'refund_shipping_all',
  'goodwill_credit',
];

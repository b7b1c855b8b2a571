import { hasSignal } from '../offer-context.ts';
import type { OfferGate } from '../offer-gate.ts';

/** While the bank holds the money, a refund would pay twice; a decided chargeback is no longer open. */
export const chargebackOpen: OfferGate = {
  id: 'chargeback_open',
  stops: 'any',
  isShut: (context) => {
    const { chargeback } = context.case.order.record;
    if (chargeback) return chargeback.status !== 'won' && chargeback.status !== 'lost';
    return context.case.dispute.type === 'chargeback_opened' || hasSignal(context, 'chargeback_opened');
  },
};

import { formatMoney } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** Storage that the seller's own delay added to import charges: a loss with a paper, and so the soundest opening. */
export const documentedLoss: OfferSource = {
  id: 'documented_loss',
  find: (context) => {
    const { customsInvoice } = context.case.order.record;
    const isOurs = context.case.fault.party === 'seller';
    if (!isOurs || !customsInvoice?.storage || !isOpen(context, 'customs_cost_contribution')) return null;
    const amount = sumOf(context, customsInvoice.storage);
    const reason = `storage of ${formatMoney(amount)} on the invoice: the delay added it`;
    return {
      owed: amount,
      most: amount,
      adds: 'nothing',
      stops: [{ amount, remedy: 'customs_cost_contribution', reason }],
    };
  },
};

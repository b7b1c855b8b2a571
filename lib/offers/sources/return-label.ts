import { formatMoney } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** A prepaid label for the way back. */
export const returnLabel: OfferSource = {
  id: 'return_label',
  find: (context) => {
    const { returnLabelCost } = context.case.settings;
    if (returnLabelCost === undefined || !isOpen(context, 'return_refund_seller_pays')) return null;
    const most = sumOf(context, returnLabelCost);
    const reason = `the label for the way back: ${formatMoney(most)}`;
    return { most, adds: 'nothing', stops: [{ amount: most, remedy: 'return_refund_seller_pays', reason }] };
  },
};

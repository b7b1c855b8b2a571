import { formatMoney } from '../../values/index.ts';
import { isOpen, isRequired } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** All money back without a return, where that is open or owed. */
export const fullRefund: OfferSource = {
  id: 'full_refund',
  find: (context) => {
    if (!isOpen(context, 'refund_full_no_return')) return null;
    const amount = context.remedies.get('refund_full_no_return')?.amount ?? context.sums.total;
    if (!amount) return null;
    const reason = `all that was paid: ${formatMoney(amount)}`;
    return {
      ...(isRequired(context, 'refund_full_no_return') && { owed: amount }),
      most: amount,
      adds: 'nothing',
      stops: [{ amount, remedy: 'refund_full_no_return', reason }],
    };
  },
};

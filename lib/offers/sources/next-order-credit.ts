import { formatMoney } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** Credit on a next order, up to `nextOrderCreditMax`. */
export const nextOrderCredit: OfferSource = {
  id: 'next_order_credit',
  find: (context) => {
    const { nextOrderCreditMax } = context.case.settings;
    if (nextOrderCreditMax === undefined || !isOpen(context, 'credit_next_order')) return null;
    const most = sumOf(context, nextOrderCreditMax);
    const reason = `credit on the next order: ${formatMoney(most)}`;
    return { most, adds: 'nothing', stops: [{ amount: most, remedy: 'credit_next_order', reason }] };
  },
};

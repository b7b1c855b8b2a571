import { formatMoney, percentOf } from '../../values/index.ts';
import { isOpen } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** A share of the items where both sides had a part in it: `sharedFaultRefundPct` [least, most]. */
export const sharedFault: OfferSource = {
  id: 'shared_fault',
  find: (context) => {
    const range = context.case.settings.sharedFaultRefundPct;
    const { items } = context.sums;
    if (context.case.fault.party !== 'shared' || !range || !items || !isOpen(context, 'refund_partial')) return null;
    const [least, most] = [percentOf(items, Math.min(...range)), percentOf(items, Math.max(...range))];
    const remedy = 'refund_partial' as const;
    return {
      owed: least,
      most,
      adds: 'nothing',
      stops: [
        {
          amount: least,
          remedy,
          reason: `our part of what went wrong: ${Math.min(...range)} % of ${formatMoney(items)}`,
        },
        {
          amount: most,
          remedy,
          reason: `the larger part of what went wrong: ${Math.max(...range)} % of ${formatMoney(items)}`,
        },
      ],
    };
  },
};

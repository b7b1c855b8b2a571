import { formatMoney, percentOf } from '../../values/index.ts';
import { isOpen } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** Money back while the buyer keeps the goods, up to `maxPartialRefundPct` of items or total. */
export const partRefund: OfferSource = {
  id: 'part_refund',
  find: (context) => {
    const { maxPartialRefundPct: percent, partialRefundBase } = context.case.settings;
    const base = partialRefundBase === 'items' ? context.sums.items : context.sums.total;
    if (percent === undefined || !base || !isOpen(context, 'refund_partial')) return null;
    const most = percentOf(base, percent);
    const reason = `${percent} % of ${formatMoney(base)}, the most the shop gives while the goods are kept`;
    return { most, adds: 'nothing', stops: [{ amount: most, remedy: 'refund_partial', reason }] };
  },
};

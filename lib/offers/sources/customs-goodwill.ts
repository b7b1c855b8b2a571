import { formatMoney } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** What the seller adds of free will to import charges that are the buyer's: `customsGoodwillMax`. */
export const customsGoodwill: OfferSource = {
  id: 'customs_goodwill',
  find: (context) => {
    const { customsGoodwillMax } = context.case.settings;
    if (customsGoodwillMax === undefined || !isOpen(context, 'customs_cost_contribution')) return null;
    const total = context.case.order.record.customsInvoice?.total;
    const most = sumOf(context, total === undefined ? customsGoodwillMax : Math.min(customsGoodwillMax, total));
    const reason = `a share of the import charges, up to ${formatMoney(most)}`;
    return { most, adds: 'nothing', stops: [{ amount: most, remedy: 'customs_cost_contribution', reason }] };
  },
};

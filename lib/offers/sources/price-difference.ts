import { formatMoney, subtractMoney } from '../../values/index.ts';
import { isOpen, isRequired, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** What the item costs less today than on the day of the order, compared in the same currency only. */
export const priceDifference: OfferSource = {
  id: 'price_difference',
  find: (context) => {
    const { currentListPrices, quantity = 1, unitPrice } = context.case.order.record;
    const paid = unitPrice === undefined ? context.sums.items : sumOf(context, unitPrice * quantity);
    const now = currentListPrices?.filter((price) => price.currency === context.currency).map((price) => price.amount);
    if (!paid || !now || now.length === 0 || !isOpen(context, 'price_match_adjust')) return null;
    const difference = subtractMoney(paid, sumOf(context, Math.min(...now) * (unitPrice === undefined ? 1 : quantity)));
    if (difference.amountMinor <= 0) return null;
    const reason = `the difference to today’s price: ${formatMoney(difference)}`;
    return {
      ...(isRequired(context, 'price_match_adjust') && { owed: difference }),
      most: difference,
      adds: 'nothing',
      stops: [{ amount: difference, remedy: 'price_match_adjust', reason }],
    };
  },
};

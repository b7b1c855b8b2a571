import { formatMoney, percentOf, subtractMoney } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** A cheaper remake where the buyer's own text or size was wrong: the set discount, at most down to the seller's cost. */
export const remakeDiscount: OfferSource = {
  id: 'remake_discount',
  find: (context) => {
    const { customItemBuyerErrorDiscountPct: percent } = context.case.settings;
    const { items } = context.sums;
    const cost = context.case.order.record.costs?.remake;
    if (!items || (percent === undefined && cost === undefined) || !isOpen(context, 'remake_discount')) return null;
    const owed = percent === undefined ? undefined : percentOf(items, percent);
    const atCost = cost === undefined ? undefined : subtractMoney(items, sumOf(context, cost));
    const most = atCost && atCost.amountMinor > (owed?.amountMinor ?? 0) ? atCost : owed;
    if (!most) return null;
    const remedy = 'remake_discount' as const;
    const first = owed && { amount: owed, remedy, reason: `${percent} % off a new one: ${formatMoney(owed)}` };
    const last = { amount: most, remedy, reason: `a new one at what it costs to make: ${formatMoney(most)} off` };
    const stops = first && first.amount.amountMinor < most.amountMinor ? [first, last] : [first ?? last];
    return { ...(owed && { owed }), most, adds: 'nothing', stops };
  },
};

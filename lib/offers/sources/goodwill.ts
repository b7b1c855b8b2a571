import { formatMoney, type Money, percentOf, type RemedyId } from '../../values/index.ts';
import { hasSignal, isOpen, type OfferContext, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/**
 * Goodwill on top of what is owed: the lower of `goodwillMaxPct` of the items and `goodwillMaxAmount`; for a buyer in
 * hardship `hardshipMax` where that is more.
 */
export const goodwill: OfferSource = {
  id: 'goodwill',
  find: (context) => {
    const remedy = REMEDIES.find((id) => isOpen(context, id));
    const most = remedy && readMost(context);
    if (!remedy || !most || most.amountMinor === 0) return null;
    return {
      most,
      adds: 'to_owed',
      stops: [{ amount: most, remedy, reason: `goodwill of ${formatMoney(most)} on top` }],
    };
  },
};

const REMEDIES: readonly RemedyId[] = ['goodwill_credit', 'goodwill_coupon'];

function readMost(context: OfferContext): Money | undefined {
  const { goodwillMaxAmount, goodwillMaxPct, hardshipMax } = context.case.settings;
  const { items } = context.sums;
  const share = goodwillMaxPct === undefined ? undefined : items && percentOf(items, goodwillMaxPct);
  // A percentage of an unknown price sets no limit that could be kept.
  if (goodwillMaxPct !== undefined && !share) return undefined;
  const fixed = goodwillMaxAmount === undefined ? undefined : sumOf(context, goodwillMaxAmount);
  const ordinary = [share, fixed].filter((sum) => sum !== undefined).sort(byAmount)[0];
  const hardship =
    hardshipMax === undefined || !hasSignal(context, 'vulnerable_customer') ? undefined : sumOf(context, hardshipMax);
  return [ordinary, hardship]
    .filter((sum) => sum !== undefined)
    .sort(byAmount)
    .at(-1);
}

const byAmount = (a: Money, b: Money): number => a.amountMinor - b.amountMinor;

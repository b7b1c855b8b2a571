import { formatMoney, type Money, type RemedyId } from '../../values/index.ts';
import { isOpen, isRequired, type OfferContext } from '../offer-context.ts';
import type { OfferSource, OfferStop } from '../offer-source.ts';

/**
 * The shipping fee of a late parcel. `lateShippingRefund` says what comes back: the premium of faster shipping, the
 * whole fee, or at least the one and at most the other.
 */
export const lateShipping: OfferSource = {
  id: 'late_shipping',
  find: (context) => {
    const remedy = REMEDIES.find((id) => isRequired(context, id)) ?? REMEDIES.find((id) => isOpen(context, id));
    const range = remedy && readRange(context, remedy);
    if (!remedy || !range || range.most.amountMinor === 0) return null;
    const least: OfferStop = { amount: range.least, remedy, reason: reasonOf(context, range.least) };
    const most: OfferStop = { amount: range.most, remedy, reason: reasonOf(context, range.most) };
    const isDue = isRequired(context, remedy) || isLate(context);
    return {
      ...(isDue && { owed: range.least }),
      most: range.most,
      adds: 'to_part_refund',
      stops: range.least.amountMinor === range.most.amountMinor ? [most] : [least, most],
    };
  },
};

const REMEDIES: readonly RemedyId[] = ['refund_shipping_expedite', 'refund_shipping_all'];

function readRange(context: OfferContext, remedy: RemedyId): { readonly least: Money; readonly most: Money } | null {
  const { shipping, premium } = context.sums;
  const least = remedy === 'refund_shipping_expedite' ? (premium ?? shipping) : shipping;
  switch (context.case.settings.lateShippingRefund) {
    case 'none':
      return null;
    case 'premium':
      return premium ? { least: premium, most: premium } : null;
    case 'fee':
      return shipping ? { least: shipping, most: shipping } : null;
    case 'premium_or_fee':
      return least && shipping ? { least, most: shipping } : null;
    case undefined:
      return least ? { least, most: context.remedies.get(remedy)?.amount ?? least } : null;
  }
}

function reasonOf(context: OfferContext, amount: Money): string {
  const { shipping, premium } = context.sums;
  const isPremium = amount.amountMinor === premium?.amountMinor && amount.amountMinor !== shipping?.amountMinor;
  return isPremium
    ? `what faster shipping cost above the standard: ${formatMoney(amount)}`
    : `the shipping fee that bought nothing: ${formatMoney(amount)}`;
}

const isLate = (context: OfferContext): boolean => {
  const late = context.report.situation['parcel.late'];
  return late?.known === true && late.value === true;
};

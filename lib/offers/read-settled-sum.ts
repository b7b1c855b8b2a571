import type { RemedyId } from '../values/index.ts';
import { formatMoney } from '../values/index.ts';
import { isRequired, type OfferContext, sumOf } from './offer-context.ts';
import type { OfferStop } from './offer-source.ts';

const MONEY_REMEDIES: readonly RemedyId[] = [
  'refund_shipping_expedite',
  'refund_shipping_all',
  'refund_partial',
  'customs_cost_contribution',
  'refund_full_no_return',
  'credit_next_order',
  'goodwill_credit',
];

/**
 * The sum both sides have settled on, carried out or accepted: it is both ends of the range, nothing is added to it and
 * nothing taken off. Null where none is. A refund that follows goods on their way back is no offer.
 */
export function readSettledSum(context: OfferContext): OfferStop | null {
  const { refund, return: returned } = context.case.order.record;
  const accepted = context.report.situation['agreement.amount'];
  const carriedOut = refund?.status === 'sent' && returned === undefined ? refund.amount : undefined;
  const amount =
    carriedOut !== undefined
      ? sumOf(context, carriedOut)
      : accepted?.known && typeof accepted.value === 'object' && 'amountMinor' in accepted.value
        ? accepted.value
        : undefined;
  if (!amount || amount.amountMinor === 0) return null;
  const isShipping = amount.amountMinor <= (context.sums.shipping?.amountMinor ?? -1);
  const remedy =
    MONEY_REMEDIES.find((id) => isRequired(context, id)) ?? (isShipping ? 'refund_shipping_all' : 'refund_partial');
  const reason = carriedOut === undefined ? 'offered and accepted' : 'agreed and already sent';
  return { amount, remedy, reason: `${formatMoney(amount)}, ${reason}` };
}

import { formatMoney, type Money, type RemedyId } from '../../values/index.ts';
import { isOpen, isRequired, type OfferContext, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** A refund that was promised or waits in the seller's own house: it is owed whole, whatever else is discussed. */
export const dueRefund: OfferSource = {
  id: 'due_refund',
  find: (context) => {
    const { refund } = context.case.order.record;
    if (refund?.status !== 'promised' && refund?.status !== 'awaiting_approval') return null;
    const amount = refund.amount === undefined ? context.sums.total : sumOf(context, refund.amount);
    if (!amount) return null;
    const reason = `the refund of ${formatMoney(amount)} was promised and has not been sent`;
    return {
      owed: amount,
      most: amount,
      adds: 'nothing',
      stops: [{ amount, remedy: remedyOf(context, amount), reason }],
    };
  },
};

const RETURN_REFUNDS: readonly RemedyId[] = ['return_refund_seller_pays', 'return_refund_buyer_pays'];

function remedyOf(context: OfferContext, amount: Money): RemedyId {
  const named =
    RETURN_REFUNDS.find((id) => isRequired(context, id)) ?? RETURN_REFUNDS.find((id) => isOpen(context, id));
  if (context.case.order.record.return?.receivedAt !== undefined && named) return named;
  return amount.amountMinor === context.sums.total?.amountMinor ? 'refund_full_no_return' : 'refund_partial';
}

import { formatMoney } from '../../values/index.ts';
import { isRequired } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** A part of the money that the rules make due in a fixed sum, such as what was taken twice. */
export const owedPart: OfferSource = {
  id: 'owed_part',
  find: (context) => {
    const amount = isRequired(context, 'refund_partial') ? context.remedies.get('refund_partial')?.amount : undefined;
    if (!amount || amount.amountMinor <= 0 || amount.currency !== context.currency) return null;
    const reason = `due now: ${formatMoney(amount)}`;
    return { owed: amount, most: amount, adds: 'nothing', stops: [{ amount, remedy: 'refund_partial', reason }] };
  },
};

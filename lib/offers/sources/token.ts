import { formatMoney } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** A small thank-you, up to `tokenMax`; never tied to a review. */
export const token: OfferSource = {
  id: 'token',
  find: (context) => {
    const { tokenMax } = context.case.settings;
    if (tokenMax === undefined || !isOpen(context, 'goodwill_token')) return null;
    const most = sumOf(context, tokenMax);
    const reason = `a small thank-you of ${formatMoney(most)}`;
    return { most, adds: 'nothing', stops: [{ amount: most, remedy: 'goodwill_token', reason }] };
  },
};

import { formatMoney, percentOf } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/** The seller's part of the carrier's fee for stopping a parcel. Who bears it is never assumed: no share set, no offer. */
export const interceptShare: OfferSource = {
  id: 'intercept_share',
  find: (context) => {
    const { intercept } = context.case.settings;
    if (intercept?.fee === undefined || intercept.buyerSharePct === undefined) return null;
    if (!isOpen(context, 'intercept_parcel') || intercept.buyerSharePct === 100) return null;
    const most = percentOf(sumOf(context, intercept.fee), 100 - intercept.buyerSharePct);
    const reason = `our part of the carrier’s fee: ${formatMoney(most)}`;
    return { most, adds: 'nothing', stops: [{ amount: most, remedy: 'intercept_parcel', reason }] };
  },
};

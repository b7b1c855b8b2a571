import { addMoney, formatMoney, type RemedyId } from '../../values/index.ts';
import { isOpen, sumOf } from '../offer-context.ts';
import type { OfferSource } from '../offer-source.ts';

/**
 * Defective units of a business order. Units above the tolerance are owed at their price; all of them with the labour
 * the contract shares are the most.
 */
export const defectiveUnits: OfferSource = {
  id: 'defective_units',
  find: (context) => {
    const { reportedDefectiveUnits: units, quantity, contract, unitPrice } = context.case.order.record;
    const tolerancePct = context.case.settings.b2bDefectTolerancePct;
    const each = unitPrice ?? readUnitPrice(context.case.order.record.price, quantity);
    const remedy = REMEDIES.find((id) => isOpen(context, id));
    if (units === undefined || units === 0 || each === undefined || !remedy) return null;
    if (tolerancePct === undefined && contract?.labourMax === undefined) return null;
    const tolerated =
      tolerancePct === undefined || quantity === undefined ? units : Math.floor((quantity * tolerancePct) / 100);
    const above = Math.max(0, units - tolerated);
    const goods = sumOf(context, units * each);
    const most = addMoney(goods, sumOf(context, contract?.labourMax ?? 0));
    const owed = sumOf(context, above * each);
    const first = { amount: owed, remedy, reason: `${above} units above the agreed tolerance: ${formatMoney(owed)}` };
    const all = { amount: goods, remedy, reason: `all ${units} defective units: ${formatMoney(goods)}` };
    const last = { amount: most, remedy, reason: `all ${units} units and the labour they cost: ${formatMoney(most)}` };
    const stops = [first, all, last].filter(
      ({ amount }, at, list) => amount.amountMinor > (list[at - 1]?.amount.amountMinor ?? 0),
    );
    return { ...(above > 0 && { owed }), most, adds: 'nothing', stops };
  },
};

const REMEDIES: readonly RemedyId[] = ['refund_partial', 'credit_next_order', 'replacement'];

const readUnitPrice = (price: number | undefined, quantity: number | undefined): number | undefined =>
  price === undefined || !quantity ? undefined : price / quantity;

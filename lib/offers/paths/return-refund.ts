import type { CostValues } from '../model/cost-values.ts';
import { isOpen } from '../offer-context.ts';
import type { PathCost, PathModel } from './path-model.ts';

/** Goods come back and all money follows; the seller pays the way. */
export const returnSellerPays: PathModel = {
  id: 'return_refund_seller_pays',
  title: 'Return at the seller’s cost, then the refund',
  remedies: ['return_refund_seller_pays'],
  isOpen: (context) => isOpen(context, 'return_refund_seller_pays'),
  measure: (values) => measureReturn(values, values.returnCost),
};

/** Goods come back at the buyer's cost and the money follows. */
export const returnBuyerPays: PathModel = {
  id: 'return_refund_buyer_pays',
  title: 'Return at the buyer’s cost, then the refund',
  remedies: ['return_refund_buyer_pays'],
  isOpen: (context) => isOpen(context, 'return_refund_buyer_pays'),
  measure: (values) => measureReturn(values, 0),
};

function measureReturn(values: CostValues, wayBack: number): PathCost {
  const cash = values.amountAtRisk + wayBack + values.handling + values.hours * values.wage;
  const cost = cash - values.salvage * values.unitCost;
  return { expected: cost, best: cash - values.unitCost, worst: cash };
}

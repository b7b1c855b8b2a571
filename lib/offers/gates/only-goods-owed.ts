import type { RemedyId } from '../../values/index.ts';
import type { OfferGate } from '../offer-gate.ts';

const WORKING_GOODS: readonly RemedyId[] = ['repair', 'replacement', 'exchange'];
const OTHER_WAYS_OUT: readonly RemedyId[] = [
  'refund_full_no_return',
  'refund_partial',
  'return_refund_seller_pays',
  'return_refund_buyer_pays',
  'refund_shipping_all',
  'refund_shipping_expedite',
  'replacement_parts',
  'reship',
  'cancel_order',
  'credit_next_order',
  'store_credit',
  'price_match_adjust',
  'customs_cost_full',
  'customs_cost_contribution',
  'remake_discount',
];

/** Only goods that work are owed (repair or replacement first): money does not make a dead thing run. */
export const onlyGoodsOwed: OfferGate = {
  id: 'only_goods_owed',
  stops: 'goodwill',
  isShut: ({ report }) => {
    const owed = report.remedies.filter((remedy) => remedy.verdict === 'required').map((remedy) => remedy.id);
    return owed.some((id) => WORKING_GOODS.includes(id)) && !owed.some((id) => OTHER_WAYS_OUT.includes(id));
  },
};

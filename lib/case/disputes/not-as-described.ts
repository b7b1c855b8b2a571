import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Whole and working, but not what the page promised. */
export const notAsDescribed: DisputeRule = {
  type: 'not_as_described',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_not_as_described: 3.4, m_wrong_item: 0.3 }),
      ...shown(
        (order.listing?.claims ?? []).length > 0 && hasCue(buyer, 'm_not_as_described'),
        1,
        'the listing says something about it',
      ),
      ...shown(hasCue(buyer, 'own_choice'), -3.4, 'the buyer chose it so'),
      ...shown(hasCue(buyer, 'm_suits_not'), -2.5, 'it does not suit the buyer’s own things'),
      ...shown(hasCue(buyer, 'm_customs'), -1.5, 'what is not as said is an import bill'),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown(
        state.isDelivered === undefined && hasCue(buyer, 'm_not_arrived'),
        -2.5,
        'the buyer says that nothing came',
      ),
    ];
  },
};

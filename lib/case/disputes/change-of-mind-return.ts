import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Nothing is wrong with it; the buyer does not want it after all. */
export const changeOfMindReturn: DisputeRule = {
  type: 'change_of_mind_return',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_change_mind: 3.2, own_choice: 1.4 }),
      ...shown(
        order.return?.requestedAt !== undefined && order.return.receivedAt === undefined,
        1,
        'a return was asked for',
      ),
      ...shown(
        !hasCue(buyer, 'm_suits_not') &&
          (hasCue(buyer, 'm_defective', 'm_damaged', 'm_missing', 'm_counterfeit') ||
            (hasCue(buyer, 'm_wrong_item', 'm_not_as_described') && !hasCue(buyer, 'own_choice'))),
        -1.8,
        'the buyer names a fault',
      ),
      ...shown(
        order.gift !== undefined && state.isDelivered && hasCue(buyer, 'm_refund_want', 'm_reship_want', 'gift_said'),
        1.8,
        'somebody who got it as a gift asks for something else',
      ),
      ...shown(order.return?.receivedAt !== undefined, -2, 'it is already back'),
      ...shown(state.isDispatched === false, -2, 'nothing was sent yet'),
      ...shown(state.isDelivered === false, -1.5, 'nothing is delivered yet'),
      ...shown(state.isDelivered === undefined && hasCue(buyer, 'm_cancel'), -1, 'the buyer wants to cancel'),
    ];
  },
};

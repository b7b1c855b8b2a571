import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Something else than what was ordered came. */
export const wrongItem: DisputeRule = {
  type: 'wrong_item',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_wrong_item: 3.6 }),
      ...shown(
        (order.parcels ?? []).some((parcel) => parcel.sent !== undefined),
        2.4,
        'the record says something else was sent',
      ),
      ...shown(hasCue(buyer, 'own_choice'), -3.4, 'the buyer chose it so'),
      ...shown(hasCue(buyer, 'm_wrong_place'), -3, 'it went to the wrong place'),
      ...shown(hasCue(buyer, 'm_mixup'), -1, 'two orders or buyers are in play'),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown(
        state.isDelivered === undefined && hasCue(buyer, 'm_not_arrived'),
        -2.5,
        'the buyer says that nothing came',
      ),
      ...shown(order.digital !== undefined, -1.5, 'a file'),
    ];
  },
};

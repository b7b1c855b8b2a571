import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The carrier says delivered, the buyer has nothing. */
export const deliveredNotReceived: DisputeRule = {
  type: 'delivered_not_received',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_says_delivered: 3, m_wrong_place: 3.4, m_not_arrived: 1.8, m_where: 1, m_lost: 0.8 }),
      ...shown(
        state.hasDeliveredScan &&
          (hasCue(buyer, 'm_says_delivered') ||
            hasCue(buyer, 'm_where', 'm_not_arrived', 'm_tracking_stuck', 'm_lost')),
        3.5,
        'the carrier reports delivery',
      ),
      ...shown(state.hasDeliveredScan && reading.order.deliveredAt === undefined, 1.5, 'only the carrier says so'),
      ...shown(state.isDelivered === false, -3.5, 'no delivery scan'),
      ...shown(state.isDispatched === false || order.digital !== undefined, -5, 'no parcel was sent'),
      ...shown(
        hasCue(buyer, 'm_delivered_ok') && !hasCue(buyer, 'm_not_arrived', 'm_wrong_place'),
        -2.5,
        'the buyer says it came',
      ),
      ...shown(
        !hasCue(buyer, 'm_says_delivered', 'm_wrong_place') && !state.hasDeliveredScan,
        -2,
        'nothing says delivered',
      ),
    ];
  },
};

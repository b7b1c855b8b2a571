import { hasCue } from '../reading.ts';
import { type DisputeRule, isAboutRefund, said, shown } from './dispute-rule.ts';

/** Not here, and the carrier has it: the parcel travels, or nobody knows better. */
export const notReceivedInTransit: DisputeRule = {
  type: 'not_received_in_transit',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_where: 2.6, m_not_arrived: 2.6, m_tracking_stuck: 3, m_late: 1.2, m_lost: 0.5 }),
      ...shown(
        state.isDelivered === false && state.isDispatched && order.returnedToSenderAt === undefined,
        1.2,
        'the parcel is on its way',
      ),
      ...shown(order.returnedToSenderAt !== undefined, -1, 'the parcel is back'),
      ...shown(
        state.isDelivered === false && state.isDispatched && hasCue(buyer, 'm_late', 'm_refund_want'),
        0.8,
        'wanted while under way',
      ),
      ...shown(
        state.isDelivered === undefined && hasCue(buyer, 'm_says_delivered') && hasCue(buyer, 'm_not_arrived'),
        -1.8,
        'the words say that it counts as delivered',
      ),
      ...shown(state.isDispatched === false, -3.5, 'nothing was sent yet'),
      ...shown(state.isLost, -4, 'no scan for so long that it counts as lost'),
      ...shown(isAboutRefund(reading), -2, 'it is the refund that is waited for'),
      ...shown(state.hasDeliveredScan, -3, 'the carrier reports delivery'),
      ...shown(order.deliveredAt !== undefined, -5, 'the parcel was delivered'),
      ...shown(state.isPartlyDelivered, -3, 'a part is delivered'),
      ...shown(order.digital !== undefined, -4, 'a file has no parcel'),
    ];
  },
};

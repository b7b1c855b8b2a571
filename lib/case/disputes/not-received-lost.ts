import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Not here, and by the clock or by the carrier the parcel is lost. */
export const notReceivedLost: DisputeRule = {
  type: 'not_received_lost',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_lost: 2, m_where: 1.6, m_not_arrived: 1.8, m_tracking_stuck: 1.8, m_refund_want: 0.3 }),
      ...shown(
        state.isLost && hasCue(buyer, 'm_where', 'm_not_arrived', 'm_tracking_stuck', 'm_lost'),
        4,
        'no scan for so long that it counts as lost',
      ),
      ...shown(state.isLost, 1.5, 'no scan for so long that it counts as lost'),
      ...shown(state.isLost === false, -3, 'the day on which it counts as lost has not come'),
      ...shown(state.isLost === undefined && !hasCue(buyer, 'm_lost'), -2, 'nothing says that it is lost'),
      ...shown(
        /\blost|perdu|verloren|perdid|smarrit|丢失|紛失/i.test(order.lastScan ?? ''),
        3,
        'the carrier writes it off',
      ),
      ...shown(order.returnedToSenderAt !== undefined, -2, 'the parcel is back'),
      ...shown(state.hasDeliveredScan || order.deliveredAt !== undefined, -5, 'delivery is recorded'),
      ...shown(state.isDispatched === false || order.digital !== undefined, -5, 'no parcel was sent'),
    ];
  },
};

import { hasCue } from '../reading.ts';
import { type DisputeRule, isAboutRefund, said, shown } from './dispute-rule.ts';

/** Here, or still coming, but later than promised. */
export const lateDelivery: DisputeRule = {
  type: 'late_delivery',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_late: 2.6, m_not_arrived: 0.4 }),
      ...shown(
        state.isDeliveredLate && hasCue(buyer, 'm_late', 'm_not_arrived'),
        3.2,
        'delivered after the promised day',
      ),
      ...shown(
        state.isDeliveredLate && !hasCue(buyer, 'm_late', 'm_not_arrived'),
        hasCue(buyer, 'm_general', 'm_how_to', 'presale') ? 0.2 : 1.6,
        'delivered after the promised day',
      ),
      ...shown(state.isLate && order.promisedDelivery !== undefined, 1.2, 'the promised day is over'),
      ...shown(state.isLate, 0.6, 'the estimated day is over'),
      ...shown(hasCue(buyer, 'm_delivered_ok') && hasCue(buyer, 'm_late'), 1, 'it came, but late'),
      ...shown(state.isDelivered === false && (state.staleDays ?? 0) >= 1, -0.8, 'no scan for a day or more'),
      ...shown(state.isLost, -3, 'it counts as lost'),
      ...shown(
        state.isDelivered && state.isDeliveredLate !== true && !hasCue(buyer, 'm_late'),
        -3,
        'delivered, nothing says late',
      ),
      ...shown(state.isDispatchLate, -1.5, 'the delay arose before dispatch'),
      ...shown(state.isDispatched === false, -3.5, 'nothing was sent yet'),
      ...shown(isAboutRefund(reading), -2, 'it is the refund that is waited for'),
      ...shown(order.digital !== undefined, -4, 'a file has no parcel'),
    ];
  },
};

import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Broken on the way. */
export const damagedInTransit: DisputeRule = {
  type: 'damaged_in_transit',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_damaged: 3.8 }),
      ...shown(
        (order.evidence ?? []).some((one) => one.pointsTo === 'carrier'),
        1.2,
        'evidence points to the carrier',
      ),
      ...shown(
        order.weather !== undefined || order.transitProtection !== undefined,
        1.2,
        'weather and protection on the way are recorded',
      ),
      ...shown(hasCue(buyer, 'harm_by_goods'), -2, 'it did harm at home'),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown((state.daysSinceDelivery ?? 0) > 45, -1.5, 'delivered long ago'),
      ...shown(order.digital !== undefined, -4, 'a file does not break'),
    ];
  },
};

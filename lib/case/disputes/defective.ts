import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Does not work, or stopped working. */
export const defective: DisputeRule = {
  type: 'defective',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_defective: 3.2 }),
      ...shown(
        order.installedOn !== undefined || (order.evidence ?? []).some((one) => one.kind === 'measurement'),
        0.8,
        'installed or measured',
      ),
      ...shown(
        state.isDelivered && (order.evidence ?? []).some((one) => one.from === 'buyer' && one.pointsTo === 'seller'),
        0.8,
        'the buyer’s proof points to the seller',
      ),
      ...shown((order.reportedDefectiveUnits ?? 0) > 0, 3, 'defective units are on record'),
      ...shown(hasCue(buyer, 'm_damaged'), -0.8, 'the words tell of damage'),
      ...shown((state.daysSinceDelivery ?? 0) > 90, -1.5, 'delivered months ago'),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown(order.digital !== undefined, -2, 'a file'),
    ];
  },
};

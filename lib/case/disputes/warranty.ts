import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** It failed after a time: guarantee or legal warranty. */
export const warranty: DisputeRule = {
  type: 'warranty',
  weigh(reading) {
    const { state, buyer } = reading;
    return [
      ...said(reading, { m_warranty: 2.4 }),
      ...shown(hasCue(buyer, 'm_defective') && (state.daysSinceDelivery ?? 0) > 60, 4, 'it failed long after delivery'),
      ...shown(hasCue(buyer, 'm_defective') && hasCue(buyer, 'm_warranty'), 2.2, 'a fault, and the warranty named'),
      ...shown(
        state.daysSinceDelivery !== undefined && state.daysSinceDelivery < 30,
        -2,
        'delivered less than a month ago',
      ),
      ...shown(state.isDelivered === false, -3, 'nothing is delivered yet'),
    ];
  },
};

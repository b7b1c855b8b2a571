import { hasCue } from '../reading.ts';
import { type DisputeRule, said, saidWhile, shown } from './dispute-rule.ts';

/** It failed after a time: guarantee or legal warranty. */
export const warranty: DisputeRule = {
  type: 'warranty',
  weigh(reading) {
    const { state, buyer } = reading;
    return [
      ...said(reading, { m_warranty: 2.4 }),
      ...saidWhile(reading, ['m_defective'], {
        when: (state.daysSinceDelivery ?? 0) > 60,
        weight: 4,
        text: 'it failed long after delivery',
      }),
      ...saidWhile(reading, ['m_defective'], {
        when: hasCue(buyer, 'm_warranty'),
        weight: 2.2,
        text: 'a fault, and the warranty named',
      }),
      ...shown(
        state.daysSinceDelivery !== undefined && state.daysSinceDelivery < 30,
        -2,
        'delivered less than a month ago',
      ),
      ...shown(state.isDelivered === false, -3, 'nothing is delivered yet'),
    ];
  },
};

import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Two orders or two buyers were mixed up. */
export const orderMixup: DisputeRule = {
  type: 'order_mixup',
  weigh(reading) {
    const { order, buyer } = reading;
    return [
      ...said(reading, { m_mixup: 3.4, m_wrong_item: 0.8 }),
      ...shown(
        (order.otherOrders ?? []).length > 0 && hasCue(buyer, 'm_mixup', 'm_wrong_item'),
        2.2,
        'the buyer has other orders',
      ),
    ];
  },
};

import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** It came back, and the two sides disagree about how. */
export const returnConditionDispute: DisputeRule = {
  type: 'return_condition_dispute',
  weigh(reading) {
    const { order, buyer } = reading;
    return [
      ...said(reading, { m_return_condition: 3.2, m_returned_already: 0.6 }),
      ...shown(
        order.return?.condition !== undefined && order.return.condition !== 'as_sent',
        4.5,
        'it came back in another condition',
      ),
      ...shown(order.return?.condition === 'as_sent', -2, 'it came back as it was sent'),
      ...shown(order.return === undefined && !hasCue(buyer, 'm_returned_already'), -1.5, 'nothing was returned'),
    ];
  },
};

import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Money or goods above the ordinary remedy, against a review. */
export const feedbackExtortion: DisputeRule = {
  type: 'feedback_extortion',
  weigh(reading) {
    const { order, buyer } = reading;
    const isBargain = hasCue(buyer, 'feedback_threat') && hasCue(buyer, 'review_bargain', 'condition', 'final_warning');
    const asksMore = hasCue(buyer, 'm_keep', 'm_compensation');
    return [
      ...said(reading, { feedback_threat: 0.8, review_bargain: 1 }),
      ...shown(isBargain && asksMore, 5, 'asks for more than the ordinary remedy and threatens a review'),
      ...shown(isBargain && !asksMore, 0.8, 'links a review to the demand'),
      ...shown(order.chargeback !== undefined, -2, 'a chargeback is open'),
    ];
  },
};

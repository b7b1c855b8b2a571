import { isOpen } from '../offer-context.ts';
import type { PathModel } from './path-model.ts';

/** All money back, the goods stay with the buyer. */
export const fullRefundPath: PathModel = {
  id: 'refund_full_no_return',
  title: 'Full refund, goods stay with the buyer',
  remedies: ['refund_full_no_return'],
  isOpen: (context) => isOpen(context, 'refund_full_no_return'),
  measure: (values) => {
    const cost = values.amountAtRisk + values.hours * values.wage;
    return { expected: cost, best: cost, worst: cost };
  },
};

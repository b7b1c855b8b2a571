import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** It is cheaper now, or a discount is missing. */
export const priceAdjustment: DisputeRule = {
  type: 'price_adjustment',
  weigh(reading) {
    const { order, buyer } = reading;
    return [
      ...said(reading, { m_price: 3.4 }),
      ...shown((order.currentListPrices ?? []).length > 0, 2.6, 'the page shows a price now'),
      ...shown(hasCue(buyer, 'm_cancel'), -1.5, 'the buyer wants to cancel'),
    ];
  },
};

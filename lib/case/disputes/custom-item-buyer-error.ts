import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Made to the buyer’s own words, and these were wrong. */
export const customItemBuyerError: DisputeRule = {
  type: 'custom_item_buyer_error',
  weigh(reading) {
    const { order, buyer } = reading;
    return [
      ...said(reading, { m_custom_error: 3.2 }),
      ...shown(order.customMade !== undefined && hasCue(buyer, 'm_custom_error'), 2.5, 'the item is personalised'),
      ...shown(order.customMade !== undefined, 1.5, 'the item is personalised'),
      ...shown(order.customMade?.proofApprovedOn !== undefined, 0.8, 'the buyer approved the proof'),
      ...shown(order.customMade === undefined && order.item !== undefined, -2, 'the item is not personalised'),
      ...shown(hasCue(buyer, 'm_cancel') && order.customMade === undefined, -2, 'the whole order was a slip'),
      ...shown(hasCue(buyer, 'm_address'), -1.5, 'about the address'),
    ];
  },
};

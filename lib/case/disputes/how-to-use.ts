import { hasCue } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** It works, once one knows how. */
export const howToUse: DisputeRule = {
  type: 'how_to_use',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_how_to: 2.6, m_defective: 1.6 }),
      ...shown(order.helpVideoSeconds !== undefined, 1.6, 'there is a help video for it'),
      ...shown(
        !hasCue(buyer, 'm_damaged', 'm_wrong_item', 'm_missing', 'm_not_as_described') &&
          order.transitProtection === undefined &&
          (order.evidence ?? []).some((one) => one.pointsTo === 'buyer') &&
          order.customMade === undefined &&
          order.return === undefined,
        2,
        'evidence shows how it was used',
      ),
      ...shown(state.isDelivered === false, -2, 'nothing is delivered yet'),
      ...shown(order.digital !== undefined && hasCue(buyer, 'm_digital'), -1, 'a file'),
    ];
  },
};

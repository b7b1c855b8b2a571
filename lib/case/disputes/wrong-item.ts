import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Something else than what was ordered came. */
export const wrongItem: DisputeRule = {
  type: 'wrong_item',
  weigh(reading) {
    const { state, order } = reading;
    return [
      ...said(reading, { m_wrong_item: 3.6 }),
      ...shown(
        (order.parcels ?? []).some((parcel) => parcel.sent !== undefined),
        3,
        'the record says something else was sent',
      ),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown(order.digital !== undefined, -1.5, 'a file'),
    ];
  },
};

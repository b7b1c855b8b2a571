import { type DisputeRule, isSaidInPassing, said, shown } from './dispute-rule.ts';

/** Charged twice for one order. */
export const duplicateCharge: DisputeRule = {
  type: 'duplicate_charge',
  weigh(reading) {
    const { order } = reading;
    return [
      ...said(reading, { m_duplicate: 4 }),
      ...shown(
        (order.payment?.charges ?? []).length > 1,
        isSaidInPassing(reading, 'm_duplicate') ? 1 : 3,
        'the payment has several bookings',
      ),
    ];
  },
};

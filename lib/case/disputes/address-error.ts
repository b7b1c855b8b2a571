import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** The address is wrong or has changed. */
export const addressError: DisputeRule = {
  type: 'address_error',
  weigh(reading) {
    const { order } = reading;
    return [
      ...said(reading, { m_address: 3.4 }),
      ...shown(order.carrierAlert?.cause === 'misrouted', -2.5, 'the carrier misrouted it'),
      ...shown(
        order.address?.onOrder !== undefined &&
          order.address.intended !== undefined &&
          order.address.onOrder !== order.address.intended,
        3,
        'the address on the order is not the one the buyer meant',
      ),
    ];
  },
};

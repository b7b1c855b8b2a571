import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** A file, licence or account that cannot be reached. */
export const digitalAccess: DisputeRule = {
  type: 'digital_access',
  weigh(reading) {
    const { order } = reading;
    return [
      ...said(reading, { m_digital: 2.6, m_not_arrived: 0.6, m_where: 0.4 }),
      ...shown(order.digital !== undefined, 3.2, 'the item is a file or licence'),
      ...shown(
        order.digital === undefined && (order.tracking ?? order.carrier ?? order.lastScanAt) !== undefined,
        -3,
        'the item travels in a parcel',
      ),
    ];
  },
};

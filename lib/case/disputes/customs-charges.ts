import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Duty, import tax or brokerage: who pays. */
export const customsCharges: DisputeRule = {
  type: 'customs_charges',
  weigh(reading) {
    const { state, order } = reading;
    return [
      ...said(reading, { m_customs: 3.2 }),
      ...shown(order.customsInvoice !== undefined, 1.5, 'an import bill is known'),
      ...shown(order.carrierAlert?.cause === 'customs' && state.isDelivered === false, 0.6, 'customs holds the parcel'),
    ];
  },
};

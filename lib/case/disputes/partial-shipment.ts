import { cameInOneParcel } from './came-in-one-parcel.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** A part of the order is here, a part is not. */
export const partialShipment: DisputeRule = {
  type: 'partial_shipment',
  weigh(reading) {
    const { state, order } = reading;
    return [
      ...said(reading, { m_partial: 3.4, m_not_arrived: 0.5, m_where: 0.4 }),
      ...shown(state.isPartlyDelivered, 4.5, 'some parcels are delivered and some are not'),
      ...shown((order.parcels ?? []).length > 1 && !state.isPartlyDelivered, -1.5, 'all parcels have the same state'),
      ...shown(cameInOneParcel(reading), -2.5, 'the order came in one parcel'),
    ];
  },
};

import { hasCue } from '../reading.ts';
import { cameInOneParcel } from './came-in-one-parcel.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Delivered, but something that belongs in the box is not in it. */
export const missingParts: DisputeRule = {
  type: 'missing_parts',
  weigh(reading) {
    const { state, order, buyer } = reading;
    return [
      ...said(reading, { m_missing: 3.6 }),
      ...shown(hasCue(buyer, 'm_partial') && cameInOneParcel(reading), 2.8, 'less came than was bought, in one parcel'),
      ...shown((order.spareParts ?? []).length > 0, 0.8, 'parts are listed'),
      ...shown(order.packing?.withoutMissingGrams !== undefined, 2, 'weights of the parcel are known'),
      ...shown(state.isPartlyDelivered, -3, 'a parcel is still on its way'),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown(order.digital !== undefined, -2, 'a file has no parts'),
    ];
  },
};

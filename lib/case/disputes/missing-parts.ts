import { type DisputeRule, said, shown } from './dispute-rule.ts';

/** Delivered, but something that belongs in the box is not in it. */
export const missingParts: DisputeRule = {
  type: 'missing_parts',
  weigh(reading) {
    const { state, order } = reading;
    return [
      ...said(reading, { m_missing: 3.6 }),
      ...shown((order.spareParts ?? []).length > 0, 0.8, 'parts are listed'),
      ...shown(order.packing?.withoutMissingGrams !== undefined, 2, 'weights of the parcel are known'),
      ...shown(state.isPartlyDelivered, -3, 'a parcel is still on its way'),
      ...shown(state.isDelivered === false, -2.5, 'nothing is delivered yet'),
      ...shown(order.digital !== undefined, -2, 'a file has no parts'),
    ];
  },
};

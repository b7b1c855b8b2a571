import { type CaseReading, hasCue, hitsOf } from '../reading.ts';
import { type DisputeRule, said, shown } from './dispute-rule.ts';

const ABOUT_THE_PARCEL = [
  'm_where',
  'm_not_arrived',
  'm_tracking_stuck',
  'm_late',
  'm_damaged',
  'm_defective',
  'm_customs',
];

/** The address is only a worry beside another matter: "I hope it did not go to the old one". */
function isOnlyWorry({ buyer }: CaseReading): boolean {
  const worries = hitsOf(buyer, ['worry']);
  const places = hitsOf(buyer, ['m_address']);
  return (
    hasCue(buyer, ...ABOUT_THE_PARCEL) &&
    places.length > 0 &&
    places.every(({ message, sentence }) =>
      worries.some((worry) => worry.message === message && Math.abs(worry.sentence - sentence) <= 1),
    )
  );
}

/** The address is wrong or has changed. */
export const addressError: DisputeRule = {
  type: 'address_error',
  weigh(reading) {
    const { order } = reading;
    return [
      ...said(reading, { m_address: 3.4 }),
      ...shown(isOnlyWorry(reading), -2.4, 'the address is only a worry'),
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

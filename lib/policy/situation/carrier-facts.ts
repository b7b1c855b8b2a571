import { known, knownIf, UNKNOWN } from '../../values/index.ts';
import type { FactTable } from './fact-spec.ts';
import { openParcel } from './parcel-reading.ts';

const CARRIERS: readonly string[] = [
  'usps',
  'ups',
  'fedex',
  'dhl',
  'dpd',
  'gls',
  'royal mail',
  'australia post',
  'canada post',
  'china post',
  'yanwen',
  '4px',
];

/** Who carries the parcel, and across which border. */
export const carrierFacts: FactTable = {
  'parcel.carrierId': {
    type: 'text',
    what: 'the carrier in one word',
    read: ({ order }) => {
      const name = (openParcel(order)?.carrier ?? order.carrier)?.toLowerCase();
      return knownIf(CARRIERS.find((carrier) => name?.includes(carrier)));
    },
  },
  'parcel.international': {
    type: 'boolean',
    what: 'the goods cross a border',
    read: ({ order, settings }) =>
      order.buyer?.country === undefined || settings.sellerCountry === undefined
        ? UNKNOWN
        : known(order.buyer.country !== settings.sellerCountry),
  },
};

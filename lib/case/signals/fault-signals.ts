import type { FaultParty, SignalId } from '../../values/index.ts';
import type { SignalDetector } from '../reading.ts';

const BY_PARTY: Readonly<Partial<Record<FaultParty, SignalId>>> = {
  seller: 'seller_fault',
  buyer: 'buyer_fault',
  carrier: 'carrier_fault',
  shared: 'shared_fault',
};

/** The fault as a signal. Weather on the way is nobody's fault, although the parcel is with the carrier. */
export const faultSignals: SignalDetector = {
  signals: ['seller_fault', 'buyer_fault', 'carrier_fault', 'shared_fault', 'no_fault_weather'],
  detect({ fault, order }) {
    const isWeather = order.carrierAlert?.cause === 'weather';
    const id = BY_PARTY[fault.party];
    return [
      ...(id && !(isWeather && id === 'carrier_fault') ? [{ id, strength: 0.9, because: fault.because }] : []),
      ...(isWeather
        ? [
            {
              id: 'no_fault_weather' as const,
              strength: 1,
              because: [{ text: order.carrierAlert?.text ?? 'bad weather on the way' }],
            },
          ]
        : []),
    ];
  },
};

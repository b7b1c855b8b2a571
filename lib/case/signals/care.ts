import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Danger, and people who need particular care. */
export const care: SignalDetector = {
  signals: ['safety_risk', 'vulnerable_customer'],
  detect: ({ buyer }) => [
    ...signalOfHits('safety_risk', hitsOf(buyer, ['injury', 'hazard', 'safety']), { text: 'danger or an injury' }),
    ...signalOfHits('vulnerable_customer', hitsOf(buyer, ['vulnerable']), { text: 'somebody in need of care' }),
  ],
};

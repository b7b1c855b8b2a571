import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Threats against people or places. */
export const violence: SignalDetector = {
  signals: ['threat_of_violence'],
  detect: ({ buyer }) => [
    ...signalOfHits('threat_of_violence', hitsOf(buyer, ['violence']), {
      text: 'a threat against a person or a place',
    }),
  ],
};

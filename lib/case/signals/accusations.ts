import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** The seller is called a liar or a cheat. */
export const accusations: SignalDetector = {
  signals: ['accusation_of_lying', 'accusation_of_fraud'],
  detect: ({ buyer }) => [
    ...signalOfHits('accusation_of_lying', hitsOf(buyer, ['accusation_of_lying']), {
      text: 'the seller is said to lie',
    }),
    ...signalOfHits('accusation_of_fraud', hitsOf(buyer, ['accusation_of_fraud']), {
      text: 'the seller is said to cheat',
    }),
  ],
};

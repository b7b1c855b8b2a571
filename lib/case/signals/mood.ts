import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Hurry, waiting, patience and play. */
export const mood: SignalDetector = {
  signals: ['urgency', 'long_wait', 'gratitude_or_patience', 'playful'],
  detect: ({ buyer }) => [
    ...signalOfHits('urgency', hitsOf(buyer, ['urgency']), { text: 'asks for something at once' }),
    ...signalOfHits('long_wait', hitsOf(buyer, ['long_wait']), { text: 'complains of a long wait' }),
    ...signalOfHits('gratitude_or_patience', hitsOf(buyer, ['gratitude_or_patience']), { text: 'thanks or waits' }),
    ...signalOfHits('playful', hitsOf(buyer, ['playful']), { text: 'joking' }),
  ],
};

import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Hard words: only in what the buyer wrote since the seller’s last message. */
export const abuse: SignalDetector = {
  signals: ['profanity', 'personal_insult'],
  detect: ({ fresh }) => [
    ...signalOfHits('profanity', hitsOf(fresh, ['profanity']), { text: 'hard words' }),
    ...signalOfHits('personal_insult', hitsOf(fresh, ['personal_insult']), { text: 'aimed at a person' }),
  ],
};

import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Reviews, social media, authorities, forums, leaving for good. */
export const publicThreats: SignalDetector = {
  signals: ['feedback_threat', 'social_media_threat', 'regulator_threat', 'public_forum', 'exit_threat'],
  detect: ({ buyer }) => [
    ...signalOfHits('feedback_threat', hitsOf(buyer, ['feedback_threat']), { text: 'a bad review is announced' }),
    ...signalOfHits('social_media_threat', hitsOf(buyer, ['social_media_threat']), {
      text: 'others will be told in public',
    }),
    ...signalOfHits('regulator_threat', hitsOf(buyer, ['regulator_threat']), { text: 'an authority is named' }),
    ...signalOfHits('public_forum', hitsOf(buyer, ['public_forum']), {
      text: 'the matter is or would be discussed in a group',
    }),
    ...signalOfHits('exit_threat', hitsOf(buyer, ['exit_threat']), { text: 'the buyer says he leaves' }),
  ],
};

import type { CueHit } from '../cues/find-cues.ts';
import { hitsOf, type ReadMessage, type SignalDetector, signalOfHits } from '../reading.ts';

const overlap = (a: CueHit, b: CueHit): boolean => a.message === b.message && a.start < b.end && a.end > b.start;
const shares = (a: CueHit, b: CueHit): boolean => a.message === b.message && a.sentence === b.sentence;

/** Words of going public, without "I found you on …", "I post it back" and a clip that is sent to the shop. */
function publicly(buyer: readonly ReadMessage[]): readonly CueHit[] {
  const harmless = hitsOf(buyer, ['seen_there']);
  const sent = hitsOf(buyer, ['attached', 'will_attach']);
  return hitsOf(buyer, ['social_media_threat']).filter(
    (hit) => !harmless.some((one) => overlap(one, hit)) && !sent.some((one) => overlap(one, hit) && shares(one, hit)),
  );
}

/** Reviews, social media, authorities, forums, leaving for good. */
export const publicThreats: SignalDetector = {
  signals: ['feedback_threat', 'social_media_threat', 'regulator_threat', 'public_forum', 'exit_threat'],
  detect: ({ buyer }) => [
    ...signalOfHits('feedback_threat', hitsOf(buyer, ['feedback_threat']), { text: 'a bad review is announced' }),
    ...signalOfHits('social_media_threat', publicly(buyer), {
      text: 'others will be told in public',
    }),
    ...signalOfHits('regulator_threat', hitsOf(buyer, ['regulator_threat']), { text: 'an authority is named' }),
    ...signalOfHits('public_forum', hitsOf(buyer, ['public_forum']), {
      text: 'the matter is or would be discussed in a group',
    }),
    ...signalOfHits('exit_threat', hitsOf(buyer, ['exit_threat']), { text: 'the buyer says he leaves' }),
  ],
};

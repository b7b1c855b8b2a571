import type { CueHit } from '../cues/find-cues.ts';
import { hitsOf, type ReadMessage, type SignalDetector, signalOfHits } from '../reading.ts';

const swearing = (messages: readonly ReadMessage[]): readonly CueHit[] =>
  messages.flatMap(({ cues }) => cues.filter(({ cue, quoted }) => cue === 'profanity' && !quoted));

/** "I feel like an idiot" insults nobody but the writer. */
function insults(messages: readonly ReadMessage[]): readonly CueHit[] {
  const own = hitsOf(messages, ['self_blame']);
  return hitsOf(messages, ['personal_insult']).filter(
    (hit) => !own.some((one) => one.message === hit.message && one.start < hit.end && one.end > hit.start),
  );
}

/** Hard words: only in what the buyer wrote since the seller’s last message. */
export const abuse: SignalDetector = {
  signals: ['profanity', 'personal_insult'],
  detect: ({ fresh }) => [
    // "no damn way": a swear word is one under a negation too.
    ...signalOfHits('profanity', swearing(fresh), { text: 'hard words' }),
    ...signalOfHits('personal_insult', insults(fresh), { text: 'aimed at a person' }),
  ],
};

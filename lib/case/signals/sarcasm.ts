import { hitsOf, type ReadMessage, type SignalDetector, signalOfHits } from '../reading.ts';

const TROUBLE = [
  'negative_event',
  'anger_mild',
  'anger_strong',
  'm_not_arrived',
  'm_defective',
  'm_damaged',
  'm_wrong_item',
  'm_missing',
  'm_refund_waiting',
  'm_tracking_stuck',
  'm_says_delivered',
  'm_late',
  'm_lost',
  'nobody_answers',
];

/** What may stand beside a word of praise in a sentence that is nothing but praise: "Well, lovely.", "Na toll." */
const MOST_BESIDE = 6;

/** Whether the hit is all its sentence says. Sentences are told apart by their marks, the hit by its place. */
function isWholeSentence(message: ReadMessage | undefined, start: number, end: number): boolean {
  if (message === undefined) return false;
  const { text } = message;
  const before = /[^.!?。！？…\n]*$/u.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  const after = text.slice(end, end + 2).trimStart();
  return before.trim().length <= MOST_BESIDE && (after === '' || /^[.!?。！？…]/u.test(after));
}

/** Sentences between a cheer and the trouble it mocks. */
const TROUBLE_WITHIN = 3;

/** Praise that is none: a mocking phrase, or praise in the sentence before or after trouble. When unsure, a complaint. */
export const sarcasm: SignalDetector = {
  signals: ['sarcasm'],
  detect({ fresh }) {
    const direct = hitsOf(fresh, ['sarcasm_direct']);
    const beside = hitsOf(fresh, ['praise']).filter((praise) =>
      hitsOf(fresh, TROUBLE).some(
        (hit) => hit.message === praise.message && Math.abs(hit.sentence - praise.sentence) <= 1,
      ),
    );
    // A cheer of its own right before the trouble mocks it; behind it, or within a sentence, it may be meant.
    const alone = hitsOf(fresh, ['praise_word', 'praise']).filter(
      (praise) =>
        isWholeSentence(
          fresh.find(({ index }) => index === praise.message),
          praise.start,
          praise.end,
        ) &&
        hitsOf(fresh, TROUBLE).some(
          (hit) =>
            hit.message === praise.message &&
            (hit.start > praise.end || praise.cue === 'praise') &&
            Math.abs(hit.sentence - praise.sentence) <= TROUBLE_WITHIN,
        ),
    );
    return signalOfHits('sarcasm', [...direct, ...beside, ...alone], { text: 'praise beside trouble, or mockery' });
  },
};

import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

const TROUBLE = [
  'negative_event',
  'anger_mild',
  'anger_strong',
  'm_not_arrived',
  'm_defective',
  'm_damaged',
  'm_wrong_item',
  'm_missing',
];

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
    return signalOfHits('sarcasm', [...direct, ...beside], { text: 'praise beside trouble, or mockery' });
  },
};

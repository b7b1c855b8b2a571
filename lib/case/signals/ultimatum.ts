import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

const CONSEQUENCES = [
  'legal_threat',
  'legal_polite',
  'platform_claim_threat',
  'chargeback_threat',
  'feedback_threat',
  'social_media_threat',
  'regulator_threat',
  'violence',
  'exit_threat',
];

/** A demand with a consequence: "if not … then", "or", a last warning. */
export const ultimatum: SignalDetector = {
  signals: ['ultimatum'],
  detect({ buyer, facts }) {
    const conditions = hitsOf(buyer, ['condition', 'final_warning']);
    const dated = new Set(
      facts.flatMap((fact) =>
        fact.kind === 'deadline' && fact.from !== 'seller' ? fact.evidence.map(({ message }) => message) : [],
      ),
    );
    const tied = hitsOf(buyer, CONSEQUENCES).filter(
      (threat) =>
        dated.has(threat.message) ||
        conditions.some(
          (one) =>
            one.message === threat.message &&
            Math.abs(one.sentence - threat.sentence) <= (one.cue === 'condition' ? 0 : 1),
        ),
    );
    return signalOfHits('ultimatum', tied.length > 0 ? tied : hitsOf(buyer, ['final_warning']), {
      text: 'a demand with a consequence',
    });
  },
};

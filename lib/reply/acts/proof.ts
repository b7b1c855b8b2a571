import { verdictOf } from '../brief/brief.ts';
import { type Act, because, becauseOfSignal } from './act.ts';

/** Thanks for proof that is here, so that nobody asks for it again. */
export const proof: Act = {
  id: 'proof',
  paragraph: 1,
  plan: (brief) => {
    if (brief.mode !== 'solve' || brief.slots.proofs === undefined) return [];
    if (verdictOf(brief, 'ask_evidence') === 'required') return [];
    const reasons = [...because('The proof is already here.'), ...becauseOfSignal(brief, 'evidence_provided')];
    return [{ act: 'proof', topic: 'thanks', rank: 2, because: reasons }];
  },
};

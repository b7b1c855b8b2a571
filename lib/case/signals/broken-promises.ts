import { readMissedPromises } from '../promises.ts';
import { type CaseReading, hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

const UNKEPT = ['m_not_arrived', 'm_late', 'm_late_dispatch', 'm_refund_waiting', 'nobody_answers'];

/** Promises that only the buyer tells of, beside the complaint that they were not kept: weak, and no ground for fault. */
const claimedOf = ({ buyer }: CaseReading) =>
  hitsOf(buyer, ['you_promised']).filter((hit) =>
    hitsOf(buyer, UNKEPT).some((unkept) => unkept.message === hit.message),
  );

/** Promises that were missed, and a second failure in the same case. */
export const brokenPromises: SignalDetector = {
  signals: ['promise_missed_by_seller', 'double_deviation'],
  detect(reading) {
    const missed = readMissedPromises(reading);
    const guesses = hitsOf(reading.buyer, ['hypothetical', 'condition']);
    // "What if the new one is broken too?" is a fear, not a failure.
    const again = hitsOf(reading.buyer, ['again_wrong']).filter(
      (hit) =>
        !guesses.some(
          (guess) => guess.message === hit.message && guess.sentence === hit.sentence && guess.start < hit.start,
        ),
    );
    // A missed remedy is the second failure: there would be no remedy without a first.
    const secondFailure = missed.some(({ about }) => about === 'refund' || about === 'remedy');
    const movedAgain =
      (reading.order.earlierDispatchBy ?? []).length > 0 && missed.some(({ about }) => about === 'dispatch');
    const claimed = reading.seller.length > 0 ? [] : claimedOf(reading);
    const because = missed.map(({ text, evidence }) => ({ text, evidence }));
    return [
      ...(missed.length > 0 ? [{ id: 'promise_missed_by_seller' as const, strength: 0.95, because }] : []),
      ...(secondFailure || movedAgain ? [{ id: 'double_deviation' as const, strength: 0.9, because }] : []),
      ...(missed.length > 0
        ? []
        : signalOfHits('promise_missed_by_seller', claimed, { text: 'the buyer says it was promised', strength: 0.5 })),
      ...signalOfHits('double_deviation', again, { text: 'it went wrong again' }),
    ];
  },
};

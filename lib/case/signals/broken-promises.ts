import { readMissedPromises } from '../promises.ts';
import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

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
    const because = missed.map(({ text, evidence }) => ({ text, evidence }));
    return [
      ...(missed.length > 0 ? [{ id: 'promise_missed_by_seller' as const, strength: 0.95, because }] : []),
      ...(secondFailure || movedAgain ? [{ id: 'double_deviation' as const, strength: 0.9, because }] : []),
      ...signalOfHits('double_deviation', again, { text: 'it went wrong again' }),
    ];
  },
};

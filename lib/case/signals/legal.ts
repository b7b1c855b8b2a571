import { readAnger } from '../read-anger.ts';
import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Above this a writer is too hot for a polite threat. */
const HOT = 0.45;

/** Threats with the law: in anger, or in the calm prose in which the stakes are often the highest. */
export const legal: SignalDetector = {
  signals: ['legal_threat', 'legal_threat_polite'],
  detect({ buyer }) {
    const isCalm = (message: number): boolean => {
      const writer = buyer.find(({ index }) => index === message);
      return writer !== undefined && readAnger(writer) < HOT;
    };
    const isFormal = (message: number): boolean =>
      hitsOf(buyer, ['legal_formal', 'legal_polite']).some((hit) => hit.message === message);
    const threats = hitsOf(buyer, ['legal_threat']);
    const polite = hitsOf(buyer, ['legal_polite']);
    const isPolite = (message: number): boolean => isCalm(message) && isFormal(message);
    const open = threats.filter((hit) => !isPolite(hit.message));
    const veiled = [...polite.filter((hit) => isCalm(hit.message)), ...threats.filter((hit) => isPolite(hit.message))];
    const hot = polite.filter((hit) => !isCalm(hit.message));
    return [
      ...signalOfHits('legal_threat', [...open, ...hot], { text: 'legal steps are threatened' }),
      ...signalOfHits('legal_threat_polite', veiled, { text: 'the law is named, calmly' }),
    ];
  },
};

import { hitsOf, type SignalDetector, signalOfHits } from '../reading.ts';

/** Requests of their own kind: data, a manager, something the law forbids. */
export const requests: SignalDetector = {
  signals: ['privacy_request', 'illegal_request', 'manager_request'],
  detect: ({ buyer }) => [
    ...signalOfHits('privacy_request', hitsOf(buyer, ['privacy']), { text: 'a request about personal data' }),
    ...signalOfHits('illegal_request', hitsOf(buyer, ['illegal']), { text: 'asks for something that is not allowed' }),
    ...signalOfHits('manager_request', hitsOf(buyer, ['manager_request']), { text: 'asks for somebody in charge' }),
  ],
};

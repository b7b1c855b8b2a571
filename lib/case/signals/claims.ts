import { hasCue, hitsOf, type SignalDetector, signalOfHits, signalOfRecord } from '../reading.ts';

/** Cases on the platform and at the bank: threatened or open. What is open is no longer a threat. */
export const claims: SignalDetector = {
  signals: ['platform_claim_threat', 'platform_claim_open', 'chargeback_threat', 'chargeback_opened'],
  detect({ buyer, order }) {
    const stage = order.platformCase?.stage;
    const isCaseOpen = order.platformCase !== undefined && stage !== 'closed';
    const saysOpen = hitsOf(buyer, ['platform_claim_opened']);
    const isBank = order.chargeback !== undefined || hasCue(buyer, 'chargeback_opened_said');
    const claim = hitsOf(buyer, ['platform_claim_threat']).filter(
      (hit) => !saysOpen.some((open) => open.message === hit.message && open.sentence === hit.sentence),
    );
    return [
      ...(isCaseOpen ? [signalOfRecord('platform_claim_open', 'a case is open on the platform')] : []),
      ...(order.platformCase
        ? []
        : signalOfHits('platform_claim_open', saysOpen, { text: 'the buyer says a case is open' })),
      ...(isCaseOpen || stage === 'closed' || saysOpen.length > 0
        ? []
        : signalOfHits('platform_claim_threat', claim, { text: 'a case or dispute is threatened' })),
      ...(order.chargeback ? [signalOfRecord('chargeback_opened', 'a chargeback is recorded')] : []),
      ...(order.chargeback
        ? []
        : signalOfHits('chargeback_opened', hitsOf(buyer, ['chargeback_opened_said']), {
            text: 'the buyer went to his bank',
          })),
      ...(isBank
        ? []
        : signalOfHits('chargeback_threat', hitsOf(buyer, ['chargeback_threat']), {
            text: 'the bank or card company is threatened',
          })),
    ];
  },
};

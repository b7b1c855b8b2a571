import type { DisputeType } from '../../values/index.ts';
import { hitsOf, type SignalDetector, signalOfHits, signalOfRecord } from '../reading.ts';

const NEEDS_PROOF = new Set<DisputeType>([
  'missing_parts',
  'wrong_item',
  'damaged_in_transit',
  'defective',
  'not_as_described',
  'how_to_use',
  'counterfeit_claim',
  'feedback_extortion',
  'warranty',
  'partial_shipment',
  'order_mixup',
  'duplicate_charge',
  'customs_charges',
]);
const COSTS = ['m_customs', 'm_compensation'];

/** What the buyer has shown, and what a claim still lacks. A closed case is not argued again. */
export const evidence: SignalDetector = {
  signals: ['evidence_provided', 'evidence_missing'],
  detect({ buyer, order, dispute }) {
    if (order.platformCase?.stage === 'closed') return [];
    const shown = (order.evidence ?? []).filter(({ from }) => from === 'buyer');
    const attached = buyer.filter(({ attachments }) => (attachments ?? []).length > 0);
    const said = hitsOf(buyer, ['attached']);
    if (shown.length > 0) return [signalOfRecord('evidence_provided', shown.map(({ shows }) => shows).join('; '))];
    if (attached.length > 0) return [signalOfRecord('evidence_provided', 'attached to the message')];
    if (said.length > 0) return signalOfHits('evidence_provided', said, { text: 'the buyer sent proof' });
    const claimsCosts = hitsOf(buyer, COSTS);
    if (NEEDS_PROOF.has(dispute.type)) return [signalOfRecord('evidence_missing', 'no picture or paper shows it yet')];
    return signalOfHits('evidence_missing', claimsCosts, { text: 'no paper shows these costs yet' });
  },
};

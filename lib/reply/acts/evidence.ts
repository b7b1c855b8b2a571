import type { Brief } from '../brief/brief.ts';
import { isOpen } from '../brief/brief.ts';
import { isJest } from '../brief/is-jest.ts';
import { threadWordsOf } from '../thread-words/thread-words-of.ts';
import { type Act, because, becauseOfSignal } from './act.ts';

const KIND_OF_CASE: Readonly<Record<string, 'damaged' | 'defective' | 'missing' | 'wrongItem'>> = {
  damaged_in_transit: 'damaged',
  defective: 'defective',
  warranty: 'defective',
  missing_parts: 'missing',
  partial_shipment: 'missing',
  wrong_item: 'wrongItem',
  order_mixup: 'wrongItem',
};

/** Whether the settings ask for a proof in this kind of case and none is here. */
export function isOnProof(brief: Brief): boolean {
  const kind = KIND_OF_CASE[brief.case.dispute.type];
  const required = kind === undefined ? undefined : brief.case.settings.evidenceRequired?.[kind];
  return isOpen(brief, 'ask_evidence') && brief.slots.proofs === undefined && (required ?? []).length > 0;
}

/** What the seller's settings ask for in this kind of case; a photo where they name nothing. */
export function askedFor(brief: Brief): readonly string[] {
  const kind = KIND_OF_CASE[brief.case.dispute.type];
  const named = kind === undefined ? undefined : brief.case.settings.evidenceRequired?.[kind];
  return (named === undefined || named.length === 0 ? ['photo'] : named).map((proof) => `ask.${proof}`);
}

/** Proof is asked for once: not again where the seller's last message already did. */
function wasAsked(brief: Brief): boolean {
  const last = brief.case.thread.messages.findLast((message) => message.from === 'seller');
  const text = last?.text.slice(0, 20_000).toLowerCase() ?? '';
  return threadWordsOf(brief.case).some(({ asksProof }) => asksProof.test(text));
}

const TOPICS: Readonly<Record<string, string>> = {
  delivered_not_received: 'ask-search',
  customs_charges: 'ask-invoice',
  late_dispatch: 'ask-invoice',
  counterfeit_claim: 'ask-test',
  how_to_use: 'ask-try',
  order_mixup: 'ask-order',
  return_condition_dispute: 'ask-posting',
};

/** Asks for missing proof once, as a question with its purpose; never for what is already here. */
export const evidence: Act = {
  id: 'evidence',
  paragraph: 3,
  plan: (brief) => {
    if (brief.mode !== 'solve' || isJest(brief.case, brief.demands, brief.report)) return [];
    if (!isOpen(brief, 'ask_evidence') || wasAsked(brief) || brief.limit !== undefined) return [];
    const isPaidBack = brief.case.dispute.type === 'return_condition_dispute' && brief.order.refund?.status === 'sent';
    if (isPaidBack) return [];
    const reasons = [...because('A proof is missing and decides.'), ...becauseOfSignal(brief, 'evidence_missing')];
    const topic = TOPICS[brief.case.dispute.type] ?? 'ask';
    return [{ act: 'evidence', topic, rank: 1, because: reasons, slots: { asked: askedFor(brief) } }];
  },
};

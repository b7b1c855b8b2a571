import type { Case } from '../../case/index.ts';
import type { PolicyReport } from '../../policy/index.ts';

/**
 * Kind of reply. Each but `solve` narrows what may be said:
 * `farewell` the case is closed and the last offer declined: one firm, friendly close ·
 * `safety` somebody was hurt or may be: stop use, refund, who looks at it ·
 * `bank` a chargeback is open: no money is moved directly ·
 * `hearing` a case officer reads along: facts with their proof ·
 * `accepted` the buyer agreed and the money is on its way: close the loop ·
 * `ordinary` a bad review is held out: the ordinary remedy, brief, nothing on top.
 */
export type ReplyMode = 'solve' | 'farewell' | 'safety' | 'bank' | 'hearing' | 'accepted' | 'ordinary';

const SETTLED_BANK: readonly string[] = ['won', 'lost'];
const REFUND_TROUBLE: readonly string[] = ['refund_not_received', 'duplicate_charge', 'return_condition_dispute'];

const isOwed = (report: PolicyReport): boolean => report.remedies.some((remedy) => remedy.verdict === 'required');

/** Whether the bank holds money for this order: an open chargeback, or one the buyer tells of. */
function isBankCase(subject: Case): boolean {
  const { chargeback } = subject.order.record;
  if (chargeback !== undefined) return !SETTLED_BANK.includes(chargeback.status ?? '');
  return subject.dispute.type === 'chargeback_opened';
}

/** Decides the kind of reply from facts and signals; the more protective kind goes first. */
export function readReplyMode(subject: Case, report: PolicyReport): ReplyMode {
  const { record } = subject.order;
  const has = (id: string): boolean => subject.signals.some((signal) => signal.id === id);
  if (subject.fault.party === 'safety' || subject.dispute.type === 'safety_incident') return 'safety';
  if (isBankCase(subject)) return 'bank';
  const stage = record.platformCase?.stage;
  if (stage === 'closed' && record.platformCase?.lastOfferDeclined === true && !isOwed(report)) return 'farewell';
  if (has('feedback_threat') || subject.dispute.type === 'feedback_extortion') return 'ordinary';
  if (stage === 'arbitration' || stage === 'negotiation' || stage === 'open') return 'hearing';
  const isPaid = record.refund?.status === 'sent' && !REFUND_TROUBLE.includes(subject.dispute.type);
  const isAgreed = report.situation['agreement.amount']?.known === true;
  return isPaid || isAgreed ? 'accepted' : 'solve';
}

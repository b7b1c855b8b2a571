import type { SideMatterKind } from '../../case/index.ts';
import { type Brief, isOpen, verdictOf } from '../brief/brief.ts';
import { threadWordsOf } from '../thread-words/thread-words-of.ts';
import { type Act, because, type PlannedLine } from './act.ts';

const DISPATCH_PROOF: readonly string[] = ['cancel_after_dispatch', 'late_dispatch', 'late_delivery'];

/** How a matter told in passing is taken up; null where another line does it. */
const ALSO: Readonly<Record<SideMatterKind, string | null>> = {
  invoice: 'also-invoice',
  charge: 'also-charge',
  address: 'also-address',
  order: 'also-order',
  delivery: 'also-order',
  refund: 'also-other',
  customs: 'also-other',
  price: 'also-other',
  missing: 'also-other',
  wrong: 'also-other',
  fault: 'also-other',
  data: null,
  service: null,
};
const ABOUT_GOODS: readonly SideMatterKind[] = ['missing', 'wrong', 'fault'];

/** A topic for each matter told in passing, each once: nothing a buyer writes of goes unanswered. */
function alsoTopics({ case: subject, order, report }: Brief): ReadonlySet<string> {
  const family = report.situation['dispute.family'];
  const isAboutGoods = family?.known === true && family.value === 'goods';
  const asked = (subject.sideMatters ?? []).filter(({ kind }) => {
    // A further fault of the same goods is answered with the first; "when does it come" is, by the remedy.
    if (ABOUT_GOODS.includes(kind)) return !isAboutGoods;
    return kind !== 'delivery' || (order.otherOrders ?? []).length > 0;
  });
  return new Set(asked.flatMap(({ kind }) => ALSO[kind] ?? []));
}

/** Answers to what was asked beside the main matter, and papers that answer better than words. */
export const answer: Act = {
  id: 'answer',
  paragraph: 2,
  plan: (brief) => {
    if (['farewell', 'safety', 'bank', 'accepted', 'ordinary'].includes(brief.mode)) return [];
    const { slots, signals, order, case: subject } = brief;
    const line = (topic: string, rank: 1 | 2 | 3, why: string): PlannedLine => ({
      act: 'answer',
      topic,
      rank,
      because: because(why),
    });
    const lines: PlannedLine[] = [];
    if (
      slots.spec !== '' &&
      slots.spec !== undefined &&
      subject.thread.messages.some((message) => message.text.includes('?'))
    ) {
      lines.push(line('spec', 1, 'The buyer asked for it.'));
    }
    const isBeside = subject.sideMatters?.some(({ kind }) => kind === 'invoice') === true;
    const isInvoiceAsked =
      !isBeside &&
      subject.dispute.type !== 'customs_charges' &&
      threadWordsOf(subject).some(({ invoice }) => invoice.test(brief.spoken));
    if (isInvoiceAsked && isOpen(brief, 'documents_supply')) {
      lines.push(line('invoice', 1, 'The buyer asked for the invoice.'));
    }
    if (slots.formats !== undefined && subject.dispute.type === 'digital_access') {
      lines.push(line('print', 2, 'A file that replaces paper has to be printed.'));
    }
    const isDoubted =
      signals.has('accusation_of_lying') || subject.thread.messages.some((message) => message.from === 'seller');
    if (DISPATCH_PROOF.includes(subject.dispute.type) && order.acceptanceScanAt !== undefined && isDoubted) {
      lines.push(line('scan-proof', 1, 'The carrier’s own scan answers a doubt better than words.'));
    }
    if (slots.heldUntil !== undefined && slots.charge !== undefined)
      lines.push(line('charge-proof', 2, 'The bank can check it.'));
    if (slots.papers !== undefined && isOpen(brief, 'documents_supply') && brief.mode === 'solve') {
      lines.push(line('papers', 1, 'The papers answer the question.'));
    }
    for (const topic of alsoTopics(brief)) lines.push(line(topic, 1, 'The buyer wrote of it in passing.'));
    if (signals.has('illegal_request'))
      lines.push(line('customs-value', 1, 'A wrong value on customs papers is not possible.'));
    if (signals.has('privacy_request')) lines.push(line('privacy', 1, 'A request about data has its own time limit.'));
    const isDecided = verdictOf(brief, 'escalate_manager') === 'required';
    if (isDecided || (signals.has('manager_request') && isOpen(brief, 'escalate_manager'))) {
      lines.push(line('manager', isDecided ? 1 : 2, 'A manager decides or was asked for.'));
    }
    return lines;
  },
};

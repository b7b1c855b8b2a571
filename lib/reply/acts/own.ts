import type { Brief } from '../brief/brief.ts';
import { openContactsOf } from '../brief/contacts.ts';
import { isLate } from '../brief/is-late.ts';
import { findNamed, threadWordsOf } from '../thread-words/thread-words-of.ts';
import { type Act, because, type PlannedLine } from './act.ts';

/** Kinds of case in which something went wrong for the buyer, so that regret has something to be about. */
const HARMLESS: readonly string[] = [
  'general_question',
  'how_to_use',
  'change_of_mind_return',
  'cancel_before_dispatch',
  'cancel_after_dispatch',
  'price_adjustment',
  'duplicate_charge',
  'counterfeit_claim',
  'chargeback_opened',
  'return_condition_dispute',
];

/** An apology is already in the reply (for the night without an answer): the gate gives no second one. */
function hasApologised(brief: Brief): boolean {
  const { count, isUnanswered } = openContactsOf(brief.case);
  return brief.mode === 'solve' && count > 1 && isUnanswered && brief.case.fault.party !== 'seller';
}

/** Late by the carrier's doing and only asked about calmly: nothing to regret yet, the facts are the answer. */
const isOnlyAsked = (brief: Brief): boolean =>
  brief.anger === 'none' && brief.order.deliveredAt === undefined && !brief.demands.has('refund') && !isLate(brief);

/** Regret for the effect: it came late, or it has not come. */
const carrierTopic = ({ order, case: subject }: Brief): string =>
  order.deliveredAt !== undefined && subject.dispute.type === 'late_delivery' ? 'carrier-arrived' : 'carrier';

/** What the seller did wrong. A cause is named only where the record or the thread shows it, else that it is ours. */
function sellerTopic({ case: subject, order, signals }: Brief): string {
  switch (subject.dispute.type) {
    case 'late_dispatch':
      if (order.backlogOrders !== undefined && signals.has('unanswered_question')) return 'seller-backlog';
      return order.customsInvoice !== undefined && signals.has('excess_demand') ? 'seller-late-sent' : 'seller';
    case 'cancel_before_dispatch':
    case 'cancel_after_dispatch':
      return order.dispatchedAt ? 'seller-cancel' : 'seller';
    case 'refund_not_received':
      return signals.has('promise_missed_by_seller') ? 'seller-refund' : 'seller';
    default:
      return 'seller';
  }
}

function gateTopic(brief: Brief): string | undefined {
  const { party } = brief.case.fault;
  const dispute = brief.case.dispute.type;
  switch (party) {
    case 'safety':
      return safetyTopic(brief);
    case 'seller':
      return sellerTopic(brief);
    case 'carrier':
      return brief.mode === 'bank' || isOnlyAsked(brief) ? undefined : carrierTopic(brief);
    case 'shared':
      return 'shared';
    case 'buyer':
      // What came back and how is disputed: a word that takes the buyer's slip for granted would decide it.
      if (dispute === 'return_condition_dispute') return undefined;
      // "You need no reason" is for a wish that is granted.
      return brief.limit === undefined ? 'buyer' : undefined;
    case 'unclear':
      return HARMLESS.includes(dispute) || brief.anger === 'none' ? undefined : 'unclear';
  }
}

/**
 * Words about responsibility, through the fault gate (domain.md 2.2): a full apology where the seller caused it, regret
 * for the effect where the way did, sympathy where the cause is open, a way to save face where the buyer slipped,
 * concern without a word on the cause where somebody was hurt. At most one apology in a reply.
 */
export const own: Act = {
  id: 'own',
  paragraph: 1,
  plan: (brief) => {
    if (brief.mode === 'farewell' || brief.mode === 'accepted') return [];
    const topic = brief.mode === 'safety' ? safetyTopic(brief) : gateTopic(brief);
    const isPlain = brief.mode === 'hearing' || brief.mode === 'ordinary';
    if (topic === undefined || (isPlain && !topic.startsWith('seller'))) return [];
    if (hasApologised(brief) && topic !== 'buyer') return [];
    const line: PlannedLine = {
      act: 'own',
      topic: brief.mode === 'hearing' ? 'seller-hearing' : topic,
      rank: topic === 'buyer' || topic === 'unclear' ? 2 : 1,
      because: [...brief.case.fault.because, ...because(`Fault: ${brief.case.fault.party}.`)],
      slots: { hurt: hurtOf(brief), saidOn: saidOn(brief) },
      isApology: topic !== 'buyer',
    };
    return [line];
  },
};

function safetyTopic(brief: Brief): string {
  const isHurt = threadWordsOf(brief.case).some(({ injury, unhurt }) =>
    injury.test(brief.spoken.replaceAll(unhurt, ' ')),
  );
  return isHurt ? 'hurt' : 'danger';
}

/** Who was hurt, in the buyer's words; the buyer where nobody else is named. */
const hurtOf = (brief: Brief): string =>
  findNamed(
    threadWordsOf(brief.case).map((words) => words.hurt),
    brief.spoken,
  ) ?? 'hurt.you';

/** Day of the seller's own written promise in the thread. */
function saidOn(brief: Brief): string | undefined {
  const promise = brief.case.facts.find((fact) => fact.kind === 'promise' && fact.from === 'seller');
  const message = promise?.evidence[0]?.message;
  return message === undefined ? undefined : brief.case.thread.messages[message]?.at?.slice(0, 10);
}

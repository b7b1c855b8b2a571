import { compareDays } from '../../calendar/index.ts';
import { type Brief, isOpen } from '../brief/brief.ts';
import { openContactsOf } from '../brief/contacts.ts';
import { isJest } from '../brief/is-jest.ts';
import { isLate } from '../brief/is-late.ts';
import { type Act, because, becauseOfSignal, type PlannedLine } from './act.ts';

const line = (topic: string, rank: 1 | 2 | 3, reasons: PlannedLine['because']): PlannedLine => ({
  act: 'acknowledge',
  topic,
  rank,
  because: reasons,
});

/** One line that shows the messages were read, where several came in. */
function attention(brief: Brief): readonly PlannedLine[] {
  const { count, isUnanswered } = openContactsOf(brief.case);
  if (count < 2) return [];
  const reasons = [...because(`${count} messages of the buyer are open.`), ...becauseOfSignal(brief, 'repeat_contact')];
  const isOwnFault = brief.case.fault.party === 'seller';
  const all = count === 2 ? 'both' : 'all';
  if (isUnanswered && !isOwnFault) {
    const topic = count === 2 ? 'waited-both' : 'waited';
    return [{ ...line(topic, 1, reasons), slots: { count }, isApology: true }];
  }
  return count > 2 || isUnanswered ? [{ ...line(`read-${all}`, 2, reasons), slots: { count } }] : [];
}

/** Kinds of case in which a long wait is one for the goods or the money. */
const WAITED: readonly string[] = [
  'not_received_in_transit',
  'delivered_not_received',
  'late_delivery',
  'late_dispatch',
  'partial_shipment',
  'refund_not_received',
];

/** Thanks for a long wait, where there was one and the fault gate does not ask for an apology instead. */
function waiting(brief: Brief): readonly PlannedLine[] {
  const isApologised = brief.case.fault.party === 'seller';
  if (!brief.signals.has('long_wait') || isApologised || !WAITED.includes(brief.case.dispute.type)) return [];
  return [line('long-wait', 2, becauseOfSignal(brief, 'long_wait'))];
}

function problemTopic(brief: Brief): string {
  const isWaiting = brief.order.deliveredAt === undefined && brief.slots.lastScanAt !== undefined;
  if (
    brief.case.dispute.type === 'cancel_after_dispatch' &&
    brief.order.previousAgentName === undefined &&
    hasAnswer(brief)
  ) {
    return 'doubt';
  }
  if (brief.signals.has('time_critical_event') && brief.slots.event !== undefined) {
    const isNamed = brief.slots.event !== 'event.day';
    if (brief.case.isNeedOver && isNamed) return 'event-over';
    return `${isNamed ? 'event' : 'day'}${isWaiting ? '-waiting' : ''}`;
  }
  if (isWaiting && brief.signals.has('expedite_paid') && isLate(brief)) return 'paid-for-speed';
  return plainTopic(brief);
}

function plainTopic(brief: Brief): string {
  const { type } = brief.case.dispute;
  // That a return is open is said only where one is.
  if (type === 'change_of_mind_return' && !RETURNS.some((id) => isOpen(brief, id))) return 'request';
  return type === 'late_dispatch' && brief.slots.dispatchBy !== undefined ? dispatchTopic(brief) : 'problem';
}

const RETURNS = ['return_refund_seller_pays', 'return_refund_buyer_pays', 'exchange'] as const;

/** An order that leaves late: not yet late, late, or gone late. */
function dispatchTopic({ order, slots, today }: Brief): string {
  if (order.dispatchedAt) return 'sent-late';
  return compareDays(String(slots.dispatchBy), today) < 0 ? 'unsent-past' : 'unsent-future';
}

/** After a day of need that says nothing about a parcel, the problem still has to be named. */
const NEEDS_PROBLEM = /^(?:event|day)$/;
const PROBLEM_IN_EVENT: readonly string[] = [
  'damaged_in_transit',
  'missing_parts',
  'digital_access',
  'defective',
  'warranty',
];

/** Kinds of case whose one line of problem already names the feeling. */
const FELT: readonly string[] = ['price_adjustment', 'duplicate_charge', 'counterfeit_claim'];

const hasAnswer = (brief: Brief): boolean => brief.case.thread.messages.some((message) => message.from === 'seller');

/** The concrete problem, in one line, and the feeling tied to it where there is one. */
function problem(brief: Brief): readonly PlannedLine[] {
  const topic = problemTopic(brief);
  const reasons = [...brief.case.dispute.because, ...becauseOfSignal(brief, 'time_critical_event')];
  const isMeant = brief.signals.has('gratitude_or_patience') && !brief.signals.has('sarcasm');
  const isKind = isMeant && brief.anger === 'none' && hasAnswer(brief);
  const lines = [
    ...(isKind ? [line('kind', 3, becauseOfSignal(brief, 'gratitude_or_patience'))] : []),
    line(topic, 1, reasons),
  ];
  if (/^(?:event|day)/.test(topic) && brief.signals.has('expedite_paid') && isLate(brief)) {
    lines.push(line('paid-for-speed-too', 1, becauseOfSignal(brief, 'expedite_paid')));
  }
  if (NEEDS_PROBLEM.test(topic) && !PROBLEM_IN_EVENT.includes(brief.case.dispute.type))
    lines.push(line(plainTopic(brief), 1, reasons));
  const isAngry = brief.anger === 'medium' || brief.anger === 'high';
  if (isAngry && topic !== 'doubt' && !FELT.includes(brief.case.dispute.type))
    lines.push(line('feeling', 1, becauseOfSignal(brief, `anger_${brief.anger}`)));
  return lines;
}

/** Nothing has come yet, and there is a scan to speak of. */
const isTravelling = ({ order, slots }: Brief): boolean =>
  order.deliveredAt === undefined && slots.lastScanAt !== undefined;

/** Shows that the buyer was heard: the concrete thing first, one line of feeling at most. */
export const acknowledge: Act = {
  id: 'acknowledge',
  paragraph: 1,
  plan: (brief) => {
    const reasons = brief.case.dispute.because;
    switch (brief.mode) {
      case 'farewell':
        return [line('farewell', 1, because('The case is closed; the message asks for nothing new.'))];
      case 'accepted':
        return [line('accepted', 1, [...becauseOfSignal(brief, 'gratitude_or_patience'), ...reasons])];
      case 'ordinary':
        return isTravelling(brief) ? problem(brief) : [line('ordinary', 1, reasons)];
      case 'bank':
        return [line('bank', 1, reasons)];
      case 'hearing':
        return [line('hearing', 1, reasons)];
      case 'safety':
        return [];
      case 'solve':
        return [
          ...attention(brief),
          ...waiting(brief),
          ...(isJest(brief.case, brief.demands, brief.report) ? [line('playful', 1, reasons)] : problem(brief)),
        ];
    }
  },
};

import { compareInstants, endOfMoment } from '../calendar/index.ts';
import type { Span } from '../values/index.ts';
import type { Fact } from './fact.ts';
import { type CaseReading, hasCue, hitsOf, spanOf } from './reading.ts';

/** A promise of the seller that was not kept, as far as thread and order show. */
export interface MissedPromise {
  readonly about: 'dispatch' | 'refund' | 'charges' | 'remedy' | 'contact' | 'other';
  readonly text: string;
  readonly evidence: readonly Span[];
}

type PromiseFact = Extract<Fact, { kind: 'promise' }>;

const SUBJECTS: readonly (readonly [MissedPromise['about'], readonly string[]])[] = [
  ['refund', ['m_refund_want', 'm_refund_waiting', 'm_full_refund']],
  ['remedy', ['m_reship_want', 'm_free_label']],
  ['dispatch', ['m_late_dispatch']],
  ['contact', ['s_will_write']],
];

function subjectOf(reading: CaseReading, promise: PromiseFact): MissedPromise['about'] {
  const span = promise.evidence[0];
  const message = span && reading.messages[span.message];
  if (!span || !message) return 'other';
  const near = message.cues.filter((hit) => hit.start < span.end + 80 && hit.end > span.start - 80);
  const subject = SUBJECTS.find(([, cues]) => near.some((hit) => cues.includes(hit.cue)));
  if (subject) return subject[0];
  return /refund|money/i.test(promise.value.what) ? 'refund' : 'other';
}

function isKept(reading: CaseReading, promise: PromiseFact, about: MissedPromise['about']): boolean {
  const { order, messages } = reading;
  if (about === 'refund') return order.refund?.status === 'sent' || Boolean(order.refund?.sentAt);
  if (about === 'dispatch') return Boolean(order.dispatchedAt ?? order.lastScanAt ?? order.deliveredAt);
  const after = promise.evidence[0]?.message ?? messages.length;
  if (about === 'contact') return reading.seller.some(({ index }) => index > after);
  if (order.deliveredAt ?? order.deliveredScanAt) return true;
  // Without a record of the thing promised, only the buyer's complaint shows that it was not kept.
  const later = reading.buyer.filter(({ index }) => index > after);
  return !hasCue(later, 'you_promised', 'nobody_answers', 'anger_mild', 'anger_strong', 'm_not_arrived');
}

function missedInThread(reading: CaseReading): readonly MissedPromise[] {
  const zone = reading.zones.seller ?? reading.zones.buyer ?? 'UTC';
  return reading.facts.flatMap((fact) => {
    if (fact.kind !== 'promise' || fact.from !== 'seller' || fact.value.by === null) return [];
    if (!(compareInstants(endOfMoment(fact.value.by, zone), reading.now) < 0)) return [];
    const about = subjectOf(reading, fact);
    if (isKept(reading, fact, about)) return [];
    return [{ about, text: `promised for ${fact.value.by}, not kept`, evidence: fact.evidence }];
  });
}

function missedDispatch(reading: CaseReading): readonly MissedPromise[] {
  const { order, state, now } = reading;
  const day = order.dispatchBy ?? order.platformDispatchDate;
  if (!day || state.isDispatchLate !== true || order.dateConsentAt) return [];
  const zone = reading.zones.seller ?? 'UTC';
  const isOver = Boolean(order.dispatchedAt) || compareInstants(endOfMoment(day, zone), now) < 0;
  return isOver ? [{ about: 'dispatch', text: `dispatch was promised for ${day}`, evidence: [] }] : [];
}

function missedCharges(reading: CaseReading): readonly MissedPromise[] {
  const { order } = reading;
  const promised = hitsOf(reading.seller, ['charges_included']);
  const first = promised[0];
  const complains = hitsOf(reading.buyer, ['m_customs']).some((hit) => first && hit.message > first.message);
  if (first && (complains || order.customsInvoice))
    return [{ about: 'charges', text: 'import charges were promised as included', evidence: promised.map(spanOf) }];
  if (order.listing?.importCharges === 'included' && order.customsInvoice)
    return [{ about: 'charges', text: 'checkout said that import charges are included', evidence: [] }];
  return [];
}

function missedRefund(reading: CaseReading): readonly MissedPromise[] {
  const { refund } = reading.order;
  const isOpen = refund && refund.status !== 'sent' && !refund.sentAt;
  const complained = hitsOf(reading.buyer, ['you_promised']);
  if (!isOpen || complained.length === 0 || !hasCue(reading.buyer, 'm_refund_waiting')) return [];
  return [{ about: 'refund', text: 'a refund was promised and has not left', evidence: complained.map(spanOf) }];
}

/** Every promise of the seller that was missed, once per subject. */
export function readMissedPromises(reading: CaseReading): readonly MissedPromise[] {
  const all = [
    ...missedInThread(reading),
    ...missedCharges(reading),
    ...missedDispatch(reading),
    ...missedRefund(reading),
  ];
  return all.filter((one, index) => all.findIndex(({ about }) => about === one.about) === index);
}

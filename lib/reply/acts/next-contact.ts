import { nextWeekday } from '../../calendar/index.ts';
import type { Brief } from '../brief/brief.ts';
import { type Act, because, type PlannedLine } from './act.ts';

const WATCHED: readonly string[] = ['not_received_in_transit', 'late_delivery', 'partial_shipment'];

/** Kinds of case that an explanation can answer without a remedy. */
const EXPLAINED: readonly string[] = [
  'duplicate_charge',
  'cancel_after_dispatch',
  'refund_not_received',
  'return_condition_dispute',
  'general_question',
  'price_adjustment',
  'customs_charges',
];

function topicOf(brief: Brief): string {
  const { type } = brief.case.dispute;
  if (brief.mode === 'safety') return 'safety';
  if (brief.mode === 'accepted') return 'accepted';
  if (brief.order.backlogOrders !== undefined) return 'progress';
  if (brief.order.productionStartsOn !== undefined && type === 'late_dispatch') return 'production';
  const isTracked = brief.slots.lastScanAt !== undefined || (brief.slots.tracking ?? '') !== '';
  if (WATCHED.includes(type) && brief.order.deliveredAt === undefined && isTracked) return 'watch';
  if (type === 'general_question' && brief.slots.spec === '' && brief.offered.length === 0) return 'find-out';
  const isOpen =
    brief.offered.length === 0 && brief.openings.length === 0 && brief.mode === 'solve' && brief.limit === undefined;
  if (isOpen && !EXPLAINED.includes(type)) return 'look-into';
  return type === 'refund_not_received' && brief.order.refund?.status !== 'sent' ? 'money' : 'write';
}

/** When the seller writes again, in the buyer's time and inside office hours. */
export const nextContact: Act = {
  id: 'next-contact',
  paragraph: 4,
  plan: (brief) => {
    const isTreat = brief.offered.length > 0 && brief.offered.every((remedy) => remedy.id === 'goodwill_token');
    if (brief.mode === 'farewell' || isTreat) return [];
    const topic = topicOf(brief);
    const friday = nextWeekday(brief.today, 'fri');
    const line: PlannedLine = {
      act: 'next-contact',
      topic,
      rank: brief.mode === 'ordinary' ? 2 : 1,
      because: because('Every reply says when the next word comes.'),
      ...(topic === 'progress' && friday !== '' ? { slots: { next: friday } } : {}),
    };
    return [line];
  },
};

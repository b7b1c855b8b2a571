import type { Brief, Opening } from '../brief/brief.ts';
import type { Limit } from '../brief/read-limit.ts';
import type { Slots } from '../phrases/slots.ts';
import { type Act, because, becauseOfRemedy, type PlannedLine } from './act.ts';

const MOST_OPENINGS = 2;

/** What has to happen, or fail to, before the choice opens. */
function topicOf(brief: Brief): string {
  const { order, slots } = brief;
  const isThere = order.deliveredAt !== undefined;
  if (brief.mode === 'accepted') return 'stands';
  if (order.trace !== undefined && !isThere) return 'trace';
  if (slots.lastScanAt !== undefined && !isThere) return 'no-scan';
  if (brief.offered.some((remedy) => remedy.id === 'replacement_parts')) return 'parts';
  if (brief.offered.some((remedy) => remedy.id === 'repair' || remedy.id === 'replacement')) return 'repair';
  return 'from-then';
}

/** The sum of the refund that opens, where it is not the whole order's, as for one parcel among several. */
function totalOf(brief: Brief, opening: Opening): Slots {
  const amount = opening.remedies.find((remedy) => remedy.id.includes('refund') && remedy.amount !== undefined)?.amount;
  if (brief.hidesMoney) return {};
  if (amount !== undefined) return { total: amount };
  const { situation } = brief.report;
  const isPart = situation['parcel.several']?.known === true && situation['parcel.several'].value === true;
  const missing = situation['money.missingItems'];
  const part = missing?.known === true && typeof missing.value === 'object' && 'amountMinor' in missing.value;
  if (isPart && part) return { total: missing.value };
  // What one of several parcels is worth is not the total; nor is the rest where a part of the money went back already.
  const { refund } = brief.order;
  const isRest = refund?.status === 'sent' && refund.amount !== undefined;
  return isPart || isRest || brief.case.dispute.type === 'partial_shipment' ? { total: '' } : {};
}

const ALONE: readonly string[] = ['no-scan', 'trace', 'stands'];

function lineFor(brief: Brief, opening: Opening): PlannedLine {
  const topic = topicOf(brief);
  const isAlone = opening.remedies.length === 1 && ALONE.includes(topic);
  return {
    act: 'contingent',
    topic: isAlone ? `${topic}-one` : topic,
    rank: 1,
    because: opening.remedies.flatMap(becauseOfRemedy),
    slots: { opensAt: opening.at, remedies: opening.remedies.map((remedy) => remedy.id), ...totalOf(brief, opening) },
  };
}

/** Why what was asked for is closed: the limit with its day, and no word against the buyer. */
const limitLine = ({ topic, rule, until }: Limit): PlannedLine => ({
  act: 'contingent',
  topic,
  rank: 1,
  because: because(`What was asked for is closed by ${rule.replaceAll('-', ' ')}, and nothing else is open.`),
  slots: { until },
});

/** What follows where no date opens it: silence on a delay notice, a repair that fails, a parcel that cannot be stopped. */
function others(brief: Brief): readonly PlannedLine[] {
  const ids = brief.offered.map((remedy) => remedy.id);
  const line = (topic: string, why: string, rank: 1 | 2 = 1): PlannedLine => ({
    act: 'contingent',
    topic,
    rank,
    because: because(why),
  });
  const { settings, dispute } = brief.case;
  if (dispute.type === 'late_dispatch' && ids.includes('cancel_order') && settings.silenceMeans !== undefined) {
    return [line(`silence-${settings.silenceMeans}`, 'The settings say what no answer to the delay notice means.')];
  }
  const isFirst = ids.includes('repair') || ids.includes('replacement');
  const hasMoney = ids.some((id) => id.startsWith('refund_full') || id.startsWith('return_refund'));
  if (isFirst && !hasMoney && (dispute.type === 'warranty' || settings.defective === 'repair_or_replace_first')) {
    return [line('fails', 'Money follows where repair or replacement does not help.')];
  }
  if (dispute.type === 'address_error' && ids.includes('intercept_parcel')) {
    return [line('not-stopped', 'The parcel may pass before it can be stopped.')];
  }
  return [];
}

/** Promises that hang on a date or on an event: what the buyer can choose, and from when. */
export const contingent: Act = {
  id: 'contingent',
  paragraph: 3,
  plan: (brief) => {
    if (['farewell', 'bank', 'safety', 'hearing'].includes(brief.mode)) return [];
    if (brief.limit !== undefined) return [limitLine(brief.limit)];
    // Under a threat the ordinary remedy stands: for a parcel on its way that is its own date.
    if (brief.mode === 'ordinary' && brief.order.deliveredAt !== undefined) return [];
    const openings = brief.openings.slice(0, MOST_OPENINGS).map((opening) => lineFor(brief, opening));
    return openings.length > 0 ? openings : others(brief);
  },
};

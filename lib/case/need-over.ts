import { compareDays, dayOf, dayOfMoment } from '../calendar/index.ts';
import { type CaseReading, hasCue, hitsOf } from './reading.ts';

/** How far from the occasion a day may stand to be its day, in characters. */
const NEAR = 120;

/**
 * Whether what the buyer needed the goods for is over: he says that they are of no use to him any more, or every day
 * named beside the occasion has passed. Undefined where no need is known.
 */
export function isNeedOver(reading: CaseReading): boolean | undefined {
  const { buyer, order, facts, now, zones } = reading;
  const zone = zones.buyer ?? zones.seller ?? 'UTC';
  const today = dayOf(now, zone);
  const occasions = hitsOf(buyer, ['event', 'need_by_strong', 'need_over']);
  if (hasCue(buyer, 'need_over')) return true;
  if (order.event?.at) return compareDays(dayOfMoment(order.event.at, zone), today) < 0;
  if (occasions.length === 0) return undefined;
  const days = facts.flatMap((fact) => {
    if (fact.kind !== 'date' && fact.kind !== 'deadline') return [];
    const isNear = fact.evidence.some((span) =>
      occasions.some((one) => one.message === span.message && Math.abs(one.start - span.start) < NEAR),
    );
    return isNear ? [dayOfMoment(fact.value, zone)] : [];
  });
  return days.length > 0 && days.every((day) => compareDays(day, today) < 0);
}

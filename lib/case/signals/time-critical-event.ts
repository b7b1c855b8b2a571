import { compareDays, dayOf, dayOfMoment } from '../../calendar/index.ts';
import { hitsOf, type SignalDetector, signalOfHits, signalOfRecord } from '../reading.ts';

/** A day the goods are needed for: an occasion with a day beside it, or "I need it by". */
export const timeCriticalEvent: SignalDetector = {
  signals: ['time_critical_event'],
  detect({ buyer, order, facts, zones, now }) {
    const zone = zones.buyer ?? zones.seller ?? 'UTC';
    const today = dayOf(now, zone);
    // A day that is over is when it was bought or came, not when it is needed.
    const days = facts
      .filter((fact) => fact.kind === 'date')
      .filter((fact) => compareDays(dayOfMoment(fact.value, zone), today) >= 0)
      .flatMap((fact) => fact.evidence);
    const occasions = hitsOf(buyer, ['event']).filter((event) => {
      const sentence =
        buyer.find(({ index }) => index === event.message)?.cues.filter((hit) => hit.sentence === event.sentence) ?? [];
      const isTimed = sentence.some((hit) => hit.cue === 'day_word' || hit.cue === 'need_by');
      return isTimed || days.some((day) => day.message === event.message && Math.abs(day.start - event.start) < 120);
    });
    const needs = hitsOf(buyer, ['need_by_strong']);
    if (order.event)
      return [signalOfRecord('time_critical_event', order.event.what ?? 'the order names a day it is needed for')];
    return signalOfHits('time_critical_event', [...occasions, ...needs], { text: 'needed for a day' });
  },
};

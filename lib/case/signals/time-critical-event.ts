import { compareDays, dayOf, dayOfMoment, isInstant } from '../../calendar/index.ts';
import type { IsoMoment, Span } from '../../values/index.ts';
import type { DemandKind, Fact } from '../fact.ts';
import { hitsOf, type SignalDetector, type SignalReading, signalOfHits, signalOfRecord } from '../reading.ts';

/** So far apart in one message, words about an occasion and a day still belong together. */
const NEAR = 120;

type DayFact = Extract<Fact, { readonly kind: 'date' | 'deadline' }>;

/** The day still ahead that a buyer's message names nearest to a place in it. */
function dayNear(place: Span, { facts, zones, now }: SignalReading): IsoMoment | undefined {
  const zone = zones.buyer ?? zones.seller ?? 'UTC';
  const today = dayOf(now, zone);
  const named = facts.filter((fact): fact is DayFact => fact.kind === 'date' || fact.kind === 'deadline');
  const near = named.flatMap(({ value, from, evidence }) => {
    const span = evidence.find(({ message }) => message === place.message);
    const isAhead = compareDays(dayOfMoment(value, zone), today) >= 0;
    return span && isAhead && from !== 'seller' ? [{ value, distance: Math.abs(span.start - place.start) }] : [];
  });
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.value;
}

const MONEY = new Set<DemandKind>(['refund', 'partial_refund', 'compensation']);

/** "I need my money by Friday" is no day the goods are needed for. */
const isAboutMoney = (hit: Span, facts: readonly Fact[]): boolean =>
  facts.some(
    (fact) =>
      fact.kind === 'demand' &&
      MONEY.has(fact.value.want) &&
      fact.evidence.some(({ message, start, end }) => message === hit.message && start < hit.end && end > hit.start),
  );

/** A day the goods are needed for: an occasion with a day beside it, or "I need it by". The parameter is that day. */
export const timeCriticalEvent: SignalDetector = {
  signals: ['time_critical_event'],
  detect(reading) {
    const { buyer, order, facts, zones, now } = reading;
    if (order.event) {
      const { what, at } = order.event;
      return [signalOfRecord('time_critical_event', what ?? 'the order names a day it is needed for', at)];
    }
    const zone = zones.buyer ?? zones.seller ?? 'UTC';
    const today = dayOf(now, zone);
    const days = facts.flatMap((fact) =>
      fact.kind === 'date'
        ? fact.evidence.map((span) => {
            const at = reading.messages[span.message]?.at;
            const written = at !== undefined && isInstant(at) ? dayOf(at, zone) : today;
            return { ...span, isAhead: compareDays(dayOfMoment(fact.value, zone), written) >= 0 };
          })
        : [],
    );
    const occasions = hitsOf(buyer, ['event']).filter((event) => {
      const sentence =
        buyer.find(({ index }) => index === event.message)?.cues.filter((hit) => hit.sentence === event.sentence) ?? [];
      const isTimed = sentence.some((hit) => hit.cue === 'day_word' || hit.cue === 'need_by');
      const near = days.filter((day) => day.message === event.message && Math.abs(day.start - event.start) < NEAR);
      // A day that was over when it was named is when it was bought or came, not when it is needed.
      return near.length > 0 ? near.some(({ isAhead }) => isAhead) : isTimed;
    });
    const needs = hitsOf(buyer, ['need_by_strong']).filter((hit) => !isAboutMoney(hit, facts));
    const places = [...occasions, ...needs];
    // What was said last holds: a day may have been moved since.
    const newestFirst = places.toSorted((a, b) => b.message - a.message);
    const [day] = newestFirst.flatMap((place) => dayNear(place, reading) ?? []);
    const text = day === undefined ? 'needed for a day' : `needed by ${day}`;
    const found = signalOfHits('time_critical_event', places, { text });
    return found.map((signal) => (day === undefined ? signal : { ...signal, parameter: day }));
  },
};

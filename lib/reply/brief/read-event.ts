import { compareDays, dayOfMoment } from '../../calendar/index.ts';
import type { Case } from '../../case/index.ts';
import type { IsoDay, IsoMoment, Span, TimeZoneId } from '../../values/index.ts';
import { findNamed, threadWordsOf } from '../thread-words/thread-words-of.ts';

/** What the buyer needs the goods for, as far as it can be named. */
export interface NeededFor {
  /** Word id, such as `event.wedding`; `event.day` where only a day is known. */
  readonly event: string;
  readonly at: IsoMoment | undefined;
  readonly evidence: readonly Span[];
}

/** The day in a message that lies nearest to the words about the event and is not over. */
function dayNear(
  subject: Case,
  span: Span,
  view: { readonly zone: TimeZoneId; readonly today: IsoDay },
): IsoMoment | undefined {
  const days = subject.facts.flatMap((fact) => {
    if ((fact.kind !== 'date' && fact.kind !== 'deadline') || fact.from !== 'buyer') return [];
    const place = fact.evidence.find((evidence) => evidence.message === span.message);
    const isAhead = compareDays(dayOfMoment(fact.value, view.zone), view.today) >= 0;
    return place !== undefined && isAhead ? [{ at: fact.value, distance: Math.abs(place.start - span.start) }] : [];
  });
  return days.toSorted((a, b) => a.distance - b.distance)[0]?.at;
}

/** Reads the event behind `time_critical_event`: from the order's own field, else from the buyer's words. */
export function readNeededFor(
  subject: Case,
  view: { readonly zone: TimeZoneId; readonly today: IsoDay },
): NeededFor | undefined {
  const words = threadWordsOf(subject).map((each) => each.events);
  const wordOf = (text: string): string | undefined => findNamed(words, text.toLowerCase());
  const onOrder = subject.order.record.event;
  const signal = subject.signals.find((each) => each.id === 'time_critical_event');
  const spans = signal?.because.flatMap((reason) => reason.evidence ?? []) ?? [];
  const found = spans.flatMap((span) => {
    const text = subject.thread.messages[span.message]?.text ?? '';
    const near = text.slice(Math.max(0, span.start - 60), span.end + 60);
    const event = wordOf(text.slice(span.start, span.end)) ?? wordOf(near);
    return [{ event: event ?? 'event.day', at: dayNear(subject, span, view), evidence: [span] }];
  });
  const best = found.find((each) => each.event !== 'event.day') ?? found[0];
  const at = onOrder?.at ?? best?.at;
  const event = onOrder?.what === undefined ? best?.event : (wordOf(onOrder.what) ?? best?.event ?? 'event.day');
  if (event === undefined || (event === 'event.day' && at === undefined)) return undefined;
  return { event, at, evidence: best?.evidence ?? [] };
}

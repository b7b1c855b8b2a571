import type { Case } from '../../case/index.ts';
import type { IsoMoment, Span } from '../../values/index.ts';
import { findNamed, threadWordsOf } from '../thread-words/thread-words-of.ts';

/** What the buyer needs the goods for, as far as it can be named. */
export interface NeededFor {
  /** Word id, such as `event.wedding`; `event.day` where only a day is known. */
  readonly event: string;
  readonly at: IsoMoment | undefined;
  readonly evidence: readonly Span[];
}

/** Reads the event behind `time_critical_event`: from the order's own field, else from the buyer's words. */
export function readNeededFor(subject: Case): NeededFor | undefined {
  const signal = subject.signals.find((each) => each.id === 'time_critical_event');
  if (signal === undefined) return undefined;
  const words = threadWordsOf(subject).map((each) => each.events);
  const wordOf = (text: string): string | undefined => findNamed(words, text.toLowerCase());
  const onOrder = subject.order.record.event;
  const spans = signal.because.flatMap((reason) => reason.evidence ?? []) ?? [];
  const found = spans.map((span) => {
    const text = subject.thread.messages[span.message]?.text ?? '';
    const near = text.slice(Math.max(0, span.start - 60), span.end + 60);
    const event = wordOf(text.slice(span.start, span.end)) ?? wordOf(near);
    return { event: event ?? 'event.day', evidence: [span] };
  });
  const best = found.find((each) => each.event !== 'event.day') ?? found[0];
  const at = signal.parameter;
  const event = onOrder?.what === undefined ? best?.event : (wordOf(onOrder.what) ?? best?.event ?? 'event.day');
  if (event === undefined || (event === 'event.day' && at === undefined)) return undefined;
  return { event, at, evidence: best?.evidence ?? [] };
}

import type { Case } from '../../case/index.ts';
import { type OrderOrigin, type OrderSource, originsOf } from '../../orders/index.ts';
import { splitSentences } from '../../text/index.ts';
import type { Known, Span } from '../../values/index.ts';
import type { FactValue } from '../report.ts';
import type { SituationContext } from './fact-spec.ts';
import { joinLooks, type LookedAt, lookOn, sizeOf, type TicketPart, without, withTicket } from './trace-inputs.ts';

/** Where a fact of a case stands: words of messages, and sources that are none. */
export interface Grounds {
  readonly evidence: readonly Span[];
  readonly sources: readonly (OrderSource | 'settings')[];
}

type Read = (context: SituationContext) => Known<FactValue>;
type Changes = Partial<Case>;
type Part = TicketPart | 'order' | 'settings';

/** A fact's value as it is read, and whether it is still the same when something of the ticket is another. */
interface Trial {
  readonly ticket: Case;
  readonly looked: LookedAt;
  readonly isSame: (changes: Changes) => boolean;
}

/** More words than these explain nothing better. */
const MOST_SPANS = 3;
/** Messages looked back on. */
const MOST_MESSAGES = 24;

/** Rounds in which a reader is asked where it looks when what it looked at before says nothing. */
const MOST_ROUNDS = 3;

/** Reads from a ticket that is partly another; undefined where that is no ticket at all, such as an enquiry without its day. */
function tryToRead<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function trialOf(context: SituationContext, read: Read): Trial {
  const { ticket } = context;
  const whole = JSON.stringify(read(context));
  const isSame = (changes: Changes): boolean =>
    tryToRead(() => JSON.stringify(read(withTicket(context, { ...ticket, ...changes })))) === whole;
  let looked = lookOn(context, read);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const quiet = withTicket(context, { ...ticket, ...silencedAll(ticket, looked) });
    const next = tryToRead(() => lookOn(quiet, read));
    const more = next && joinLooks(looked, next);
    if (more === undefined || sizeOf(more) === sizeOf(looked)) break;
    looked = more;
  }
  return { ticket, looked, isSame };
}

/** The thread with only some of its last messages. */
function onlyMessages({ thread }: Case, kept: readonly number[]): Case['thread'] {
  const first = thread.messages.length - MOST_MESSAGES;
  const messages = thread.messages.map((message, index) =>
    index < first || kept.includes(index) ? message : { from: 'unknown' as const, text: '' },
  );
  return { ...thread, messages };
}

const partsOf = ({ order, settings, parts }: LookedAt): readonly Part[] => [
  ...(order.size > 0 ? (['order'] as const) : []),
  ...parts,
  ...(settings.size > 0 ? (['settings'] as const) : []),
];

const silencedAll = (ticket: Case, looked: LookedAt): Changes =>
  Object.assign({}, ...partsOf(looked).map((part) => silenced({ ticket, looked }, part)));

/** The ticket as if a part of it said nothing. */
function silenced({ ticket, looked }: Pick<Trial, 'ticket' | 'looked'>, part: Part): Changes {
  const { dispute, fault, order, settings } = ticket;
  switch (part) {
    case 'facts':
      return { facts: [] };
    case 'signals':
      return { signals: [] };
    case 'thread':
      return { thread: onlyMessages(ticket, []) };
    case 'dispute':
      return { dispute: { ...dispute, type: 'general_question', alternatives: [] } };
    case 'fault':
      return { fault: { ...fault, party: fault.party === 'unclear' ? 'carrier' : 'unclear' } };
    case 'order':
      return { order: { ...order, record: without(order.record, [...looked.order]) } };
    case 'settings':
      return { settings: without(settings, [...looked.settings]) };
  }
}

/** A part of the ticket that the value rests on, and the value tried with what else must be silent for that to show. */
type Footing = readonly [part: Part, trial: Trial];

/** Parts without which there is another value; where none is, those that are enough alone. */
function footings(trial: Trial): readonly Footing[] {
  const parts = partsOf(trial.looked);
  const needed = parts.filter((part) => !trial.isSame(silenced(trial, part)));
  if (needed.length > 0) return needed.map((part) => [part, trial]);
  return parts.flatMap((part): readonly Footing[] => {
    const others = Object.assign({}, ...parts.filter((other) => other !== part).map((each) => silenced(trial, each)));
    const alone: Trial = { ...trial, isSame: (changes) => trial.isSame({ ...others, ...changes }) };
    return alone.isSame({}) && !alone.isSame(silenced(trial, part)) ? [[part, alone]] : [];
  });
}

/** Items without which the value is another; where none is, those that are enough alone. */
function decisive<Item>(items: readonly Item[], isSame: (kept: readonly Item[]) => boolean): readonly Item[] {
  const needed = items.filter((item) => !isSame(items.filter((other) => other !== item)));
  return needed.length > 0 ? needed : items.filter((item) => isSame([item]));
}

/** The sentence of a message that decides, else its first. */
function sentenceOf({ ticket: { thread }, isSame }: Trial, message: number): Span {
  const text = thread.messages[message]?.text ?? '';
  const sentences = splitSentences(text);
  const blanked = ({ start, end }: { readonly start: number; readonly end: number }): Case['thread'] => {
    const left = `${text.slice(0, start)}${' '.repeat(end - start)}${text.slice(end)}`;
    return {
      ...thread,
      messages: thread.messages.map((each, at) => (at === message ? { ...each, text: left } : each)),
    };
  };
  const one = sentences.find((sentence) => !isSame({ thread: blanked(sentence) })) ?? sentences[0];
  return { message, start: one?.start ?? 0, end: one?.end ?? text.length };
}

function spansOfThread(trial: Trial): readonly Span[] {
  const indexes = trial.ticket.thread.messages.map((_message, index) => index).slice(-MOST_MESSAGES);
  const isSame = (kept: readonly number[]): boolean => trial.isSame({ thread: onlyMessages(trial.ticket, kept) });
  return decisive(indexes, isSame).map((index) => sentenceOf(trial, index));
}

const evidenceOf = (reasons: readonly { readonly evidence?: readonly Span[] }[]): readonly Span[] =>
  reasons.flatMap(({ evidence }) => evidence ?? []);

/** Where the paths of the order stand that the value hangs on; of all that were read where no single one turns it. */
function originsOfOrder({ ticket: { order }, looked, isSame }: Trial): readonly OrderOrigin[] {
  const paths = [...looked.order];
  const needed = paths.filter((path) => !isSame({ order: { ...order, record: without(order.record, [path]) } }));
  return (needed.length > 0 ? needed : paths).flatMap((path) => originsOf(order, path));
}

function groundsOfPart([part, trial]: Footing): Grounds {
  const { ticket, isSame } = trial;
  const words = (evidence: readonly Span[]): Grounds => ({ evidence, sources: [] });
  switch (part) {
    case 'facts':
      return words(evidenceOf(decisive(ticket.facts, (facts) => isSame({ facts }))));
    case 'signals':
      return words(
        decisive(ticket.signals, (signals) => isSame({ signals })).flatMap(({ because }) => evidenceOf(because)),
      );
    case 'thread':
      return words(spansOfThread(trial));
    case 'dispute':
      return words(evidenceOf(ticket.dispute.because));
    case 'fault': {
      const own = evidenceOf(ticket.fault.because);
      // Where nothing shows who caused it, that follows from what happened.
      return words(own.length > 0 ? own : evidenceOf(ticket.dispute.because));
    }
    case 'settings':
      return { evidence: [], sources: ['settings'] };
    case 'order': {
      const origins = originsOfOrder(trial);
      return { evidence: evidenceOf(origins), sources: origins.map(({ source }) => source) };
    }
  }
}

const isSameSpan = (a: Span, b: Span): boolean => a.message === b.message && a.start === b.start && a.end === b.end;

/**
 * What the value of a fact rests on, found by taking away what its reader looked at: the words of messages without which it
 * would be another, and the other places of the order's values. So no reader has to say where it looks, and none can forget.
 */
export function findGrounds(context: SituationContext, read: Read): Grounds {
  const grounds = footings(trialOf(context, read)).map(groundsOfPart);
  const spans = grounds.flatMap(({ evidence }) => evidence);
  return {
    evidence: spans
      .filter((span, at) => spans.findIndex((other) => isSameSpan(span, other)) === at)
      .slice(0, MOST_SPANS),
    sources: [...new Set(grounds.flatMap(({ sources }) => sources))],
  };
}

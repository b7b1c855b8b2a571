import { clockTimeOf, dayOf, isInstant } from '../../calendar/index.ts';
import { type FoldedText, foldText } from '../../text/index.ts';
import { type Message, readWrittenMoment } from '../../thread/index.ts';
import type { CurrencyCode, IsoDay, Span, TimeZoneId } from '../../values/index.ts';

/** What is known of the case outside its messages; anything may be missing. */
export interface FactContext {
  readonly zones?: { readonly buyer?: TimeZoneId; readonly seller?: TimeZoneId };
  /** ISO 3166 alpha-2. */
  readonly buyerCountry?: string;
  readonly sellerCountry?: string;
  /** Order of day and month where the page settles it. */
  readonly dateFormat?: 'dmy' | 'mdy' | 'ymd';
  /** What the agent said bare signs stand for, and how days in digits are written; they go before all else. */
  readonly currencies?: readonly CurrencyCode[];
  readonly dayOrder?: 'dmy' | 'mdy';
  /** Currency of the order: settles what a bare `$` or `¥` can only mean then. */
  readonly currency?: CurrencyCode;
  /** Names of the things ordered: their words are then found as products. */
  readonly items?: readonly string[];
}

/** One message as every extractor gets it. */
export interface ReadMessage {
  readonly index: number;
  readonly from: Message['from'];
  readonly text: FoldedText;
  readonly language: string;
  /** The message's own day in the writer's zone; null where neither is known. */
  readonly day: IsoDay | null;
  /** Clock time of writing in the writer's zone. */
  readonly clock: string | null;
  /** Zone of the writer, and of the person written to ("your time"). */
  readonly zone: TimeZoneId | null;
  readonly readerZone: TimeZoneId | null;
  readonly context: FactContext;
}

/** Longest part of a message that is read; nobody writes more, only hostile text does. */
const MAX_READ = 20_000;

const zoneOf = (from: Message['from'], context: FactContext): TimeZoneId | null =>
  (from === 'buyer'
    ? context.zones?.buyer
    : from === 'seller' || from === 'platform'
      ? context.zones?.seller
      : undefined) ?? null;

/** Prepares a message for the extractors: folded once, with its own day. */
export function readMessage(message: Message, index: number, context: FactContext, language: string): ReadMessage {
  const zone = zoneOf(message.from, context);
  const readerZone = zoneOf(message.from === 'buyer' ? 'seller' : 'buyer', context);
  const at = message.at !== undefined && isInstant(message.at) ? message.at : null;
  // A quoted mail whose zone is not known still says on which day it was written.
  const written = message.day ?? (message.atText === undefined ? undefined : readWrittenMoment(message.atText)?.day);
  const inZone = at === null ? '' : zone === null ? at.slice(0, 10) : dayOf(at, zone);
  const clock = at === null ? '' : zone === null ? at.slice(11, 16) : clockTimeOf(at, zone);
  return {
    index,
    from: message.from,
    text: foldText(message.text.slice(0, MAX_READ)),
    language,
    day: inZone === '' ? (written ?? null) : inZone,
    clock: clock === '' ? null : clock,
    zone,
    readerZone,
    context,
  };
}

/** Evidence for a piece of the folded text. */
export function spanOf(message: ReadMessage, start: number, end: number): Span {
  let from = start;
  let to = end;
  const folded = message.text.folded;
  while (from < to && /\s/.test(folded.charAt(from))) from += 1;
  while (to > from && /\s/.test(folded.charAt(to - 1))) to -= 1;
  const text = message.text;
  if (text.offsets === null) return { message: message.index, start: from, end: to };
  const last = to > from ? (text.offsets[to] ?? text.original.length) : from;
  return { message: message.index, start: text.offsets[from] ?? text.original.length, end: last };
}

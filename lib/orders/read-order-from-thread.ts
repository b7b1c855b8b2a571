import { toZone } from '../calendar/index.ts';
import type { Message, Thread } from '../thread/index.ts';
import type { CurrencyCode, Span, TimeZoneId } from '../values/index.ts';
import { buildRecord } from './build-record.ts';
import { deriveOrder } from './derive-order.ts';
import type { OrderPath, OrderReading } from './order-reading.ts';
import { findOrderValues, readOrderText } from './read-order-text.ts';
import { cutSentences } from './statements/cut-sentences.ts';
import { STATEMENT_READERS } from './statements/statements.ts';
import type { FoundValue } from './words/found-value.ts';
import type { OrderTextContext } from './words/text-context.ts';

/** What is known beside the thread; every part may be missing. */
export interface ThreadOrderContext {
  readonly buyerZone?: TimeZoneId;
  readonly sellerZone?: TimeZoneId;
  readonly dateFormat?: 'dmy' | 'mdy' | 'ymd';
  readonly currency?: CurrencyCode;
}

interface Kept extends FoundValue {
  /** Undefined where the words stand in quoted mail, which has no place in the messages. */
  readonly message?: number;
}

const LONGEST_MESSAGE = 65_536;
const MOST_MESSAGES = 1000;
/** Sums and facts that only an order paper has: three of them make a text one. */
const PAPER_PATHS =
  /^(?:orderId|total|price|shippingPaid|shippingService|item|items|paidAt|orderedOn|estimatedDelivery|payment\.|buyer\.|unitPrice|quantity)/;
const FEWEST_PAPER_FACTS = 3;

/** The clocks a writer looks at: the offset his message carries, unless that is plain UTC as machines write it. */
function zoneOf(message: Message, context: ThreadOrderContext): TimeZoneId | undefined {
  const known = message.from === 'buyer' ? context.buyerZone : context.sellerZone;
  const offset = /[+-]\d\d:\d\d$/.exec(message.at ?? '')?.[0];
  if (!offset || offset === '+00:00' || offset === '-00:00') return known ?? (offset ? '+00:00' : undefined);
  // The zone knows about summer time, so it is better than its own offset of the day.
  const zones = [known, context.buyerZone, context.sellerZone];
  return zones.find((zone) => zone && message.at && toZone(message.at, zone).endsWith(offset)) ?? offset;
}

function contextOf(message: Message, context: ThreadOrderContext): OrderTextContext {
  const zone = zoneOf(message, context);
  const at = message.at && zone ? toZone(message.at, zone) || message.at : message.at;
  const offset = /[+-]\d\d:\d\d$/.exec(message.at ?? '')?.[0];
  const sellerZone = context.sellerZone ?? (message.from === 'seller' ? offset : undefined);
  return {
    ...(zone ? { zone } : {}),
    ...(at ? { at } : {}),
    ...(message.day ? { writtenOn: message.day } : {}),
    ...(context.dateFormat ? { dateFormat: context.dateFormat } : {}),
    ...(context.currency ? { currency: context.currency } : {}),
    ...(context.buyerZone ? { buyerZone: context.buyerZone } : {}),
    ...(sellerZone ? { sellerZone } : {}),
  };
}

const isPaper = (values: ReadonlyMap<OrderPath, FoundValue>): boolean =>
  [...values.keys()].filter((path) => PAPER_PATHS.test(path)).length >= FEWEST_PAPER_FACTS;

/** Facts of one message, later ones of the list going before earlier ones. */
function readMessage(message: Message, index: number, context: OrderTextContext): readonly Kept[] {
  const text = message.text.slice(0, LONGEST_MESSAGE);
  const quoted = message.quoted ? findOrderValues(message.quoted.slice(0, LONGEST_MESSAGE), context) : null;
  const fromQuoted: readonly Kept[] = quoted && isPaper(quoted) ? [...quoted.values()] : [];
  const paper = findOrderValues(text, context);
  const stated: readonly Kept[] = isPaper(paper)
    ? [...paper.values()].map((found) => ({ ...found, message: index }))
    : cutSentences(text).flatMap((sentence) =>
        STATEMENT_READERS.filter((reader) => reader.from.includes(message.from))
          .flatMap((reader) => reader.read(sentence, context))
          .map((found) => ({ ...found, message: index })),
      );
  return [...fromQuoted, ...stated];
}

/**
 * The latest statement wins; but a buyer's order number, which is easily mistyped, never replaces the seller's, and
 * quoted mail, which mostly stands in the thread as a message of its own, replaces nothing.
 */
function keepLatest(values: Map<OrderPath, Kept>, found: Kept, message: Message, papers: ReadonlySet<OrderPath>): void {
  if (found.message === undefined && values.has(found.path)) return;
  const isWeaker =
    message.from === 'buyer' && /^(?:orderId|shippingService|shippingPaid|carrier|tracking)$/.test(found.path);
  if (isWeaker && values.has(found.path) && papers.has(found.path)) return;
  values.set(found.path, found);
}

/** The zone of the address that the thread has named so far, where nothing better is known. */
function withBuyerZone(context: ThreadOrderContext, values: ReadonlyMap<OrderPath, Kept>): ThreadOrderContext {
  const zone = values.get('buyer.timeZone')?.value;
  return context.buyerZone === undefined && typeof zone === 'string' ? { ...context, buyerZone: zone } : context;
}

/**
 * The order as the messages themselves tell it: order confirmations in the thread (or quoted below a message) and facts
 * that people state, each resolved against its own message's moment. Null when nothing is stated.
 */
export function readOrderFromThread(thread: Thread, context: ThreadOrderContext = {}): OrderReading | null {
  const values = new Map<OrderPath, Kept>();
  const bySeller = new Set<OrderPath>();
  let currency: CurrencyCode | undefined;
  thread.messages.slice(-MOST_MESSAGES).forEach((message, position) => {
    const index = Math.max(0, thread.messages.length - MOST_MESSAGES) + position;
    const known = contextOf(message, withBuyerZone(context, values));
    const read = readMessage(message, index, known);
    for (const found of read) {
      keepLatest(values, found, message, bySeller);
      if (message.from !== 'buyer' || found.message === undefined) bySeller.add(found.path);
    }
    if (read.some((found) => PAPER_PATHS.test(found.path) && typeof found.value === 'number')) {
      currency = readOrderText(`${message.text}\n${message.quoted ?? ''}`, known).currency ?? currency;
    }
  });
  if (values.size === 0) return null;
  const { record, evidence } = buildRecord(values);
  const spans = (found: Kept): readonly Span[] =>
    found.message === undefined ? [] : [{ message: found.message, start: found.start, end: found.end }];
  const evidenceSpans = Object.fromEntries(
    Object.entries(evidence).map(([path, kept]) => [path, kept.flatMap((found) => spans(found))]),
  );
  return { source: 'thread', record: deriveOrder(record), evidence: evidenceSpans, ...(currency ? { currency } : {}) };
}

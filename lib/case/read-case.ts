import { mergeOrders, type OrderView, readOrderFromThread } from '../orders/index.ts';
import { withPublicHolidays } from '../settings/index.ts';
import type { Message, Thread } from '../thread/index.ts';
import { asideSentences } from './asides.ts';
import type { CaseInput } from './case.ts';
import { correctFacts } from './correct-facts.ts';
import { findCues } from './cues/find-cues.ts';
import { type FactContext, readFacts } from './facts/index.ts';
import { factsOfCues } from './facts-of-cues.ts';
import { readOrderState } from './order-state.ts';
import { readLanguages } from './read-languages.ts';
import type { CaseReading, ReadMessage } from './reading.ts';
import { settingsOfOrder } from './settings-of-order.ts';

function correctThread(thread: Thread, corrections: CaseInput['corrections']): Thread {
  const { roles, language } = corrections ?? {};
  if (!roles && !language) return thread;
  return {
    ...thread,
    messages: thread.messages.map((message, index) => {
      const from = roles?.[index] ?? message.from;
      const isTheirs = from === 'buyer' || from === 'unknown';
      return { ...message, from, ...(language && isTheirs ? { language } : {}) };
    }),
  };
}

/**
 * Whether a machine answered in somebody's place: out of office, returned mail. Where its side wrote nothing else, it is
 * read like any message.
 */
const isFromMachine = ({ messages }: Thread, { from, kind }: Message): boolean =>
  kind !== undefined && messages.some((other) => other.from === from && other.kind === undefined);

/** What the readers of facts may know beside the words. */
function factContextOf({ record: order, currency: shown }: OrderView, input: CaseInput): FactContext {
  const { settings, corrections } = input;
  const zones = {
    ...(order.buyer?.timeZone ? { buyer: order.buyer.timeZone } : {}),
    ...(settings.sellerTimeZone ? { seller: settings.sellerTimeZone } : {}),
  };
  const currency = settings.currency ?? shown;
  const items = [order.item, ...(order.items ?? []).map(({ name }) => name)].filter((name) => name !== undefined);
  return {
    zones,
    items,
    ...(order.buyer?.country ? { buyerCountry: order.buyer.country } : {}),
    ...(settings.sellerCountry ? { sellerCountry: settings.sellerCountry } : {}),
    ...(order.listing?.dateFormat ? { dateFormat: order.listing.dateFormat } : {}),
    ...(currency ? { currency } : {}),
    ...(corrections?.currencies ? { currencies: corrections.currencies } : {}),
    ...(corrections?.dayOrder ? { dayOrder: corrections.dayOrder } : {}),
  };
}

/** Reads messages, order and facts of a case, before any conclusion is drawn from them. */
export function readCase(input: CaseInput): CaseReading {
  const thread = correctThread(input.thread, input.corrections);
  const { now } = input;
  const settings = withPublicHolidays(input.settings, now.slice(0, 10));
  const typed = mergeOrders(input.orders);
  const known = { buyer: typed.record.buyer?.timeZone, seller: settings.sellerTimeZone };
  const languages = readLanguages(thread);
  const dateFormat = input.corrections?.dayOrder ?? typed.record.listing?.dateFormat;
  const inThread = readOrderFromThread(thread, {
    ...(known.buyer ? { buyerZone: known.buyer } : {}),
    ...(known.seller ? { sellerZone: known.seller } : {}),
    ...(dateFormat ? { dateFormat } : {}),
    ...(settings.currency ? { currency: settings.currency } : {}),
  });
  const view = inThread ? mergeOrders([...input.orders, inThread]) : typed;
  const order = view.record;
  const orderSettings = settingsOfOrder(settings, order);
  const zones = {
    ...(order.buyer?.timeZone ? { buyer: order.buyer.timeZone } : {}),
    ...(known.seller ? { seller: known.seller } : {}),
  };
  const messages: readonly ReadMessage[] = thread.messages.map((message, index) => {
    const spoken = languages[index] ?? 'en';
    const cues = isFromMachine(thread, message) ? [] : findCues(message.text, spoken, index);
    return { ...message, index, spoken, cues, asides: asideSentences(message.text, cues) };
  });
  const written = messages.filter((message) => !isFromMachine(thread, message));
  const named = written.filter(({ from }) => from === 'buyer');
  const buyer = named.length > 0 ? named : written.filter(({ from }) => from === 'unknown');
  const seller = written.filter(({ from }) => from === 'seller');
  const lastAnswer = seller.at(-1)?.index ?? -1;
  const clock = {
    now,
    buyerZone: zones.buyer ?? zones.seller ?? 'UTC',
    sellerZone: zones.seller ?? zones.buyer ?? 'UTC',
  };
  const facts = [
    ...readFacts(
      messages.map((message) => ({
        ...message,
        language: message.spoken,
        ...(written.includes(message) ? {} : { text: '' }),
      })),
      factContextOf(view, input),
    ),
    ...factsOfCues(messages),
  ];
  return {
    input: { ...input, thread },
    now,
    messages,
    buyer,
    seller,
    fresh: buyer.filter(({ index }) => index > lastAnswer),
    order,
    view,
    state: readOrderState(order, orderSettings.settings, clock),
    settings: orderSettings.settings,
    orderSettings,
    facts: correctFacts(facts, thread, input.corrections?.facts),
    zones,
  };
}

import { mergeOrders, type OrderView, readOrderFromThread } from '../orders/index.ts';
import type { Thread } from '../thread/index.ts';
import type { Case, CaseInput, MessageReading } from './case.ts';
import { findCues } from './cues/find-cues.ts';
import { type FactContext, readFacts } from './facts/index.ts';
import { isNeedOver } from './need-over.ts';
import { readOpenReadings } from './open-readings.ts';
import { readOrderState } from './order-state.ts';
import { readAnger } from './read-anger.ts';
import { readDispute } from './read-dispute.ts';
import { readFault } from './read-fault.ts';
import { readLanguages } from './read-languages.ts';
import { readSignals } from './read-signals.ts';
import type { CaseReading, ReadMessage } from './reading.ts';
import { settingsOfOrder } from './settings-of-order.ts';
import { readTimeline } from './timeline.ts';

/** How far anger must move between the first and the latest message to be called a trend. */
const TREND_STEP = 0.15;

function correctRoles(thread: Thread, roles: NonNullable<CaseInput['corrections']>['roles']): Thread {
  if (!roles) return thread;
  return {
    ...thread,
    messages: thread.messages.map((message, index) => ({ ...message, from: roles[index] ?? message.from })),
  };
}

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

function readCase(input: CaseInput): CaseReading {
  const thread = correctRoles(input.thread, input.corrections?.roles);
  const { settings, now } = input;
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
  const orderSettings = settingsOfOrder(input.settings, order);
  const zones = {
    ...(order.buyer?.timeZone ? { buyer: order.buyer.timeZone } : {}),
    ...(known.seller ? { seller: known.seller } : {}),
  };
  const messages: readonly ReadMessage[] = thread.messages.map((message, index) => {
    const spoken = languages[index] ?? 'en';
    return { ...message, index, spoken, cues: findCues(message.text, spoken, index) };
  });
  const named = messages.filter(({ from }) => from === 'buyer');
  const buyer = named.length > 0 ? named : messages.filter(({ from }) => from === 'unknown');
  const seller = messages.filter(({ from }) => from === 'seller');
  const lastAnswer = seller.at(-1)?.index ?? -1;
  const clock = {
    now,
    buyerZone: zones.buyer ?? zones.seller ?? 'UTC',
    sellerZone: zones.seller ?? zones.buyer ?? 'UTC',
  };
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
    facts: readFacts(
      messages.map((message) => ({ ...message, language: message.spoken })),
      factContextOf(view, input),
    ),
    zones,
  };
}

function trendOf(angers: readonly number[]): Case['trend'] {
  const step = (angers.at(-1) ?? 0) - (angers[0] ?? 0);
  return step >= TREND_STEP ? 'rising' : step <= -TREND_STEP ? 'falling' : 'steady';
}

/**
 * Understands a ticket: who said what in which tone, what the order is, what the trouble is and whose fault. Pure and
 * total: the same input gives the same case, whatever the text holds; what cannot be read is left out.
 */
export function analyse(input: CaseInput): Case {
  const reading = readCase(input);
  const { order } = reading;
  const names = [order.item, order.carrier, order.shippingService, order.orderId, order.tracking]
    .filter(Boolean)
    .join(' ');
  const messages: readonly MessageReading[] = reading.messages.map((message) => ({
    message: message.index,
    language: message.spoken,
    anger: reading.buyer.includes(message) ? readAnger(message, names) : 0,
  }));
  const angers = messages
    .filter(({ message }) => reading.buyer.some(({ index }) => index === message))
    .map((one) => one.anger);
  const freshAngers = messages.filter(({ message }) => reading.fresh.some(({ index }) => index === message));
  const dispute = readDispute(reading);
  const fault = readFault(reading, dispute);
  const anger = Math.max(0, ...freshAngers.map((one) => one.anger));
  const { platform, channel, role } = input;
  const needOver = isNeedOver(reading);
  const openReadings = readOpenReadings(reading);
  return {
    thread: reading.input.thread,
    messages,
    order: reading.view,
    ...reading.orderSettings,
    now: input.now,
    ...(platform ? { platform } : {}),
    ...(channel ? { channel } : {}),
    ...(role ? { role } : {}),
    zones: reading.zones,
    facts: reading.facts,
    signals: readSignals({ ...reading, dispute, fault, anger, knownNames: names }),
    trend: trendOf(angers),
    dispute,
    fault,
    timeline: readTimeline(reading),
    ...(openReadings.length > 0 ? { openReadings } : {}),
    ...(needOver === undefined ? {} : { isNeedOver: needOver }),
  };
}

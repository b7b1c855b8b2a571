import { sideMattersOf } from './asides.ts';
import type { Case, CaseInput, MessageReading } from './case.ts';
import { isNeedOver } from './need-over.ts';
import { readOpenReadings } from './open-readings.ts';
import { readAnger } from './read-anger.ts';
import { readCase } from './read-case.ts';
import { readDispute } from './read-dispute.ts';
import { readFault } from './read-fault.ts';
import { readSignals } from './read-signals.ts';
import { readTimeline } from './timeline.ts';

/** How far anger must move between the first and the latest message to be called a trend. */
const TREND_STEP = 0.15;

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
  const sideMatters = sideMattersOf(reading.fresh);
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
    ...(sideMatters.length > 0 ? { sideMatters } : {}),
    ...(needOver === undefined ? {} : { isNeedOver: needOver }),
  };
}

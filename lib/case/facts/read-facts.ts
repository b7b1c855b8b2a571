import { detectLanguage } from '../../language/index.ts';
import type { Message } from '../../thread/index.ts';
import type { Fact } from '../fact.ts';
import { readAmounts } from './amounts.ts';
import { readContacts } from './contacts.ts';
import { findDays } from './dates/find-days.ts';
import { readDates } from './dates.ts';
import { readDeadlines } from './deadlines.ts';
import { readDemands } from './demands.ts';
import { findDurations, readDurations } from './durations.ts';
import { readExpedited } from './expedited.ts';
import { type FactContext, type ReadMessage, readMessage } from './fact-context.ts';
import { findSums } from './money/find-sums.ts';
import { findOrderIds, readOrderIds } from './order-ids.ts';
import { readProducts } from './products.ts';
import { readPromises } from './promises.ts';
import { readQuantities } from './quantities.ts';
import { readRepeatedDemands } from './repeated-demands.ts';
import { findTracking, readTracking } from './tracking-numbers.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

const apart = (found: Place, others: readonly Place[]): boolean =>
  !others.some((other) => found.start < other.end && found.end > other.start);

/** Every fact one message states. Numbers are read once: a tracking number is no order number, no date and no sum. */
function factsOf(message: ReadMessage, at: string | undefined): readonly Fact[] {
  const tracking = findTracking(message);
  const orders = findOrderIds(message).filter((found) => apart(found, tracking));
  const numbers: readonly Place[] = [...tracking, ...orders];
  const sums = findSums(message).filter((found) => apart(found, numbers));
  const days = findDays(message).filter((found) => apart(found, [...numbers, ...sums]));
  const durations = findDurations(message).filter((found) => apart(found, [...numbers, ...sums]));
  const times = { days, durations, at };
  const places: readonly Place[] = [...numbers, ...sums];
  const loose = (fact: Fact): boolean =>
    fact.evidence.every((span) =>
      apart({ start: span.start, end: span.end }, message.text.offsets === null ? places : []),
    );
  return [
    ...readOrderIds(message, orders),
    ...readTracking(message, tracking),
    ...readAmounts(message, sums),
    ...readDates(message, days),
    ...readDurations(message, durations),
    ...readDeadlines(message, times),
    ...readDemands(message, sums),
    ...readPromises(message, sums, times),
    ...readExpedited(message),
    ...readQuantities(message).filter(loose),
    ...readProducts(message),
    ...readContacts(message).filter((fact) => fact.kind !== 'phone' || loose(fact)),
  ];
}

/** All facts of a conversation, in the order of its messages, each with the words it was read from. Never throws. */
export function readFacts(messages: readonly Message[], context: FactContext = {}): readonly Fact[] {
  const facts: Fact[] = [];
  for (const [index, message] of messages.entries()) {
    const language = message.language ?? detectLanguage(message.text).code;
    const read = readMessage(message, index, context, language);
    const repeated = readRepeatedDemands(read, facts);
    facts.push(...factsOf(read, message.at), ...repeated);
  }
  return facts;
}

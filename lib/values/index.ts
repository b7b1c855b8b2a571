// Takes nothing. Gives the smallest vocabulary: words, money, moments, spans, results. Knows nothing of any other room.
export { type Known, known, knownIf, UNKNOWN } from './known.ts';
export {
  addMoney,
  amountOf,
  type CurrencyCode,
  compareMoney,
  formatMoney,
  fractionDigits,
  type Money,
  moneyOf,
  percentOf,
  subtractMoney,
} from './money.ts';
export { fail, type Result, succeed } from './result.ts';
export type { Span } from './span.ts';
export { type IsoDay, type IsoInstant, type IsoMoment, isDay, type TimeZoneId } from './time.ts';
export {
  CHANNELS,
  type Channel,
  DISPUTE_TYPES,
  type DisputeType,
  FAULT_PARTIES,
  type FactKind,
  type FaultParty,
  PLATFORM_IDS,
  type PlatformId,
  REMEDY_IDS,
  type RemedyId,
  SIGNAL_IDS,
  type SignalId,
  type Verdict,
} from './words.ts';

// Takes nothing. Gives the smallest vocabulary: words, money, moments, spans, results. Knows nothing of any other room.
export { known, knownIf, UNKNOWN, type Known } from './known.ts';
export {
  addMoney,
  amountOf,
  compareMoney,
  formatMoney,
  fractionDigits,
  moneyOf,
  percentOf,
  subtractMoney,
  type CurrencyCode,
  type Money,
} from './money.ts';
export { fail, succeed, type Result } from './result.ts';
export type { Span } from './span.ts';
export { isDay, type IsoDay, type IsoInstant, type IsoMoment, type TimeZoneId } from './time.ts';
export {
  CHANNELS,
  DISPUTE_TYPES,
  FACT_KINDS,
  FAULT_PARTIES,
  PLATFORM_IDS,
  REMEDY_IDS,
  SIGNAL_IDS,
  VERDICTS,
  type Channel,
  type DisputeType,
  type FactKind,
  type FaultParty,
  type PlatformId,
  type RemedyId,
  type SignalId,
  type Verdict,
} from './words.ts';

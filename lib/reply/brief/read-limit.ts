import type { PolicyReport } from '../../policy/index.ts';
import type { IsoMoment } from '../../values/index.ts';

/** A limit of the shop that closes what the buyer asked for, fit to be told: in its own words, with its day. */
export interface Limit {
  readonly topic: string;
  /** Last day of the period, where the limit is one. */
  readonly until?: IsoMoment;
  readonly rule: string;
}

/** Rules that a buyer may be told as the reason, the topic that says them, and the fact with the end of the period. */
const LIMITS: readonly (readonly [string, string, string?])[] = [
  ['return-window-over', 'limit-return', 'return.windowEndsAt'],
  ['warranty-over', 'limit-warranty', 'warranty.endsAt'],
  ['price-match-late', 'limit-price', 'price.windowEndsAt'],
  ['made-to-order-never', 'limit-custom'],
  ['made-to-order-in-production', 'limit-made'],
  ['return-not-custom', 'limit-custom'],
  ['digital-refund-over', 'limit-file'],
  ['gift-money-to-payer', 'limit-gift'],
];

// A period that ends with a day ends at 23:59 there; in another zone that would read as a time of its own.
const wholeDay = (at: IsoMoment): IsoMoment => (at.slice(11, 16) === '23:59' ? at.slice(0, 10) : at);

/** The first limit that a blocked remedy rests on; undefined where none is of a kind to be told. */
export function readLimit(report: PolicyReport): Limit | undefined {
  const rules = new Set(
    report.remedies.flatMap(({ verdict, because }) => (verdict === 'blocked' ? because.map(({ rule }) => rule) : [])),
  );
  const found = LIMITS.find(([rule]) => rules.has(rule));
  if (found === undefined) return undefined;
  const [rule, topic, fact] = found;
  const end = fact === undefined ? undefined : report.situation[fact];
  const until = end?.known === true && typeof end.value === 'string' ? wholeDay(end.value) : undefined;
  return { topic, rule, ...(until === undefined ? {} : { until }) };
}

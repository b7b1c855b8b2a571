import { firstMatches } from '../../../text/index.ts';
import { type CurrencyCode, moneyOf } from '../../../values/index.ts';
import type { WrittenSum } from '../../fact.ts';
import type { FactContext, ReadMessage } from '../fact-context.ts';
import { findBareNumbers } from './bare-numbers.ts';
import { CURRENCY_OF_COUNTRY, type CurrencyReading } from './currency-signs.ts';
import { NUMBER_PATTERN, parseNumber } from './parse-number.ts';
import { readSpeltSum, readSum } from './read-sum.ts';
import { findSpeltNumbers } from './spelt-numbers.ts';

/** A sum with its place in the folded text. */
export interface SumMention {
  readonly start: number;
  readonly end: number;
  readonly value: WrittenSum;
}

const NUMBER = new RegExp(`(?<![\\d.,])(?:${NUMBER_PATTERN})`, 'g');

/** Money whose signs other countries use for theirs: $ and ¥. */
const WORLDWIDE: readonly CurrencyCode[] = ['USD', 'JPY', 'CNY'];

/** What an open sign means here: what order and countries leave of it; null where they leave more than one. */
function settle(possible: CurrencyReading, context: FactContext): CurrencyCode | null {
  const only = possible.length === 1 ? possible[0] : undefined;
  if (only !== undefined) return only;
  const said = context.currencies?.find((code) => possible.includes(code));
  if (said !== undefined) return said;
  if (context.currency !== undefined && possible.includes(context.currency)) return context.currency;
  const buyers = CURRENCY_OF_COUNTRY[context.buyerCountry ?? ''];
  const sellers = CURRENCY_OF_COUNTRY[context.sellerCountry ?? ''];
  if (buyers === undefined || !possible.includes(buyers)) return null;
  // A sign half the world uses stays open; "francs" to somebody at home where francs are paid does not.
  return buyers === sellers || !possible.some((code) => WORLDWIDE.includes(code)) ? buyers : null;
}

/** A sum in what its sign can mean. */
export function writtenSum(amount: number, possible: CurrencyReading, context: FactContext): WrittenSum {
  const currency = settle(possible, context);
  if (currency !== null) return moneyOf(amount, currency);
  return { amountMinor: Math.round(amount * 100 + 1e-9), currency: null, possible };
}

/** Sums without a sign of money; in the currency of the order, where one is known. */
function bareSums(message: ReadMessage, found: readonly SumMention[]): readonly SumMention[] {
  const { folded } = message.text;
  const { currency } = message.context;
  return findBareNumbers(folded)
    .filter(({ start, end }) => !found.some((sum) => sum.start < end && sum.end > start))
    .map(({ start, end }) => {
      const amount = parseNumber(folded.slice(start, end));
      return { start, end, value: writtenSum(amount, currency === undefined ? [] : [currency], message.context) };
    });
}

/** All sums of money of a message, in the order of its text. */
export function findSums(message: ReadMessage): readonly SumMention[] {
  const { folded } = message.text;
  const spelt = speltSums(message);
  const written = /\d/.test(folded) ? writtenSums(message) : [];
  const sums = [
    ...written,
    ...spelt.filter(({ start, end }) => !written.some((sum) => sum.start < end && sum.end > start)),
  ];
  return sums.toSorted((a, b) => a.start - b.start);
}

function speltSums(message: ReadMessage): readonly SumMention[] {
  return findSpeltNumbers(message.text.folded).flatMap((number) => {
    const sum = readSpeltSum(message.text, number);
    return sum === null
      ? []
      : [{ start: sum.start, end: sum.end, value: writtenSum(sum.amount, sum.possible, message.context) }];
  });
}

/** Sums written with figures. */
function writtenSums(message: ReadMessage): readonly SumMention[] {
  const { folded, normal } = message.text;
  const sums: SumMention[] = [];
  let done = 0;
  for (const match of firstMatches(folded, NUMBER)) {
    if (match.index < done) continue;
    const sum = readSum({ folded, normal }, { start: match.index, end: match.index + match[0].length, from: done });
    if (sum === null) continue;
    done = sum.end;
    sums.push({ start: sum.start, end: sum.end, value: writtenSum(sum.amount, sum.possible, message.context) });
  }
  const bare = bareSums(message, sums);
  return bare.length === 0 ? sums : [...sums, ...bare].sort((a, b) => a.start - b.start);
}

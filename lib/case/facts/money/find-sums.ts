import { firstMatches } from '../../../text/index.ts';
import { type CurrencyCode, moneyOf } from '../../../values/index.ts';
import type { WrittenSum } from '../../fact.ts';
import type { FactContext, ReadMessage } from '../fact-context.ts';
import { CODES, CURRENCY_OF_COUNTRY, type CurrencyReading, SIGNS, WORDS } from './currency-words.ts';
import { NUMBER_PATTERN, parseNumber } from './parse-number.ts';

/** A sum with its place in the folded text. */
export interface SumMention {
  readonly start: number;
  readonly end: number;
  readonly value: WrittenSum;
}

const literal = (text: string): string => text.replaceAll(/[$.]/g, '\\$&');
const longest = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');
const WIDE = /[\u3040-\u9fff]/;
const latinWords = Object.keys(WORDS).filter((word) => !WIDE.test(word));
const wideWords = Object.keys(WORDS).filter((word) => WIDE.test(word));
const codes = CODES.map((code) => code.toLowerCase());
// "US $ 5": the sign may stand apart from the letters before it.
const SIGN = longest(Object.keys(SIGNS)).replaceAll(/([a-z.])\\\$/g, '$1\\s?\\$');
const CODE = codes.join('|');
const AFTER = `(?:${SIGN})|(?:${CODE}|${longest(latinWords)})(?![a-z0-9])|(?:${longest(wideWords)})`;
const BEFORE = `(?<![a-z])(?:${SIGN})|(?<![a-z])(?:${CODE}|rmb|chf|fr\\.)(?![a-z])`;
const TIMES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  tausend: 1e3,
  mille: 1e3,
  mila: 1e3,
  mil: 1e3,
  hundred: 100,
  million: 1e6,
  millions: 1e6,
  millionen: 1e6,
  mio: 1e6,
  mln: 1e6,
  millones: 1e6,
  milioni: 1e6,
  milhoes: 1e6,
  billion: 1e9,
  billions: 1e9,
  bn: 1e9,
  milliard: 1e9,
  milliards: 1e9,
  milliarden: 1e9,
  trillion: 1e12,
  万: 1e4,
  千: 1e3,
};
const MULTIPLIER = longest(Object.keys(TIMES));
const SUM = new RegExp(
  `(?:(${BEFORE})\\s{0,2}|(?<![\\d.,#a-z-]))(${NUMBER_PATTERN})(?:(?:\\s?(k)|[\\s-]?(${MULTIPLIER}))(?![a-z0-9]))?(?:,-{1,2}|\\.-)?(?:[\\s-]{0,2}(?:de\\s|d')?(?:(${AFTER})(?!\\s?\\d)))?`,
  'g',
);
const HAS_MONEY = new RegExp(`[${Object.keys(SIGNS).join('').replaceAll(/[a-z]/g, '')}]|${AFTER}|(?:${CODE})\\s?\\d`);

function readingOf(sign: string, original: string): CurrencyReading | null {
  const word = sign.replaceAll(/\s+/g, sign.endsWith('$') ? '' : ' ');
  if (word === 'fr.') return ['CHF'];
  const code = word.toUpperCase();
  if (CODES.includes(code)) return code === 'TRY' && original !== code ? null : [code];
  return SIGNS[word] ?? WORDS[word] ?? null;
}

/** What an open sign means here: what order and countries leave of it; null where they leave more than one. */
function settle(possible: CurrencyReading, context: FactContext): CurrencyCode | null {
  const only = possible.length === 1 ? possible[0] : undefined;
  if (only !== undefined) return only;
  const said = context.currencies?.find((code) => possible.includes(code));
  if (said !== undefined) return said;
  if (context.currency !== undefined && possible.includes(context.currency)) return context.currency;
  const buyers = CURRENCY_OF_COUNTRY[context.buyerCountry ?? ''];
  const sellers = CURRENCY_OF_COUNTRY[context.sellerCountry ?? ''];
  return buyers !== undefined && buyers === sellers && possible.includes(buyers) ? buyers : null;
}

/** A sum in what its sign can mean. */
export function writtenSum(amount: number, possible: CurrencyReading, context: FactContext): WrittenSum {
  const currency = settle(possible, context);
  if (currency !== null) return moneyOf(amount, currency);
  return { amountMinor: Math.round(amount * 100 + 1e-9), currency: null, possible };
}

// "I had to pay 35.20", "cost me 12,50": two decimals beside a word of paying are money, whatever the currency.
const PAID =
  /(?<![a-z])(?:pay|paid|paying|charged|billed|cost|took|bezahlt|gezahlt|zahlen|bezahlen|gekostet|paye|payer|coute|pagado|pagar|pague|costado|pagato|pagare|pagamento|paguei|custou)\s(?:(?:me|us|only|about|another|over)\s)?(\d{1,6}[.,]\d{2})(?![\d.,]?\d)/g;

/** Sums without a sign of money; in the currency of the order, where one is known. */
function bareSums(message: ReadMessage, found: readonly SumMention[]): readonly SumMention[] {
  const { folded } = message.text;
  const { currency } = message.context;
  return [...firstMatches(folded, PAID)].flatMap((match) => {
    const number = match[1] ?? '';
    const end = match.index + match[0].length;
    const start = end - number.length;
    if (found.some((sum) => sum.start < end && sum.end > start)) return [];
    const value = writtenSum(parseNumber(number), currency === undefined ? [] : [currency], message.context);
    return [{ start, end, value }];
  });
}

/** All sums of money of a message, in the order of its text. */
export function findSums(message: ReadMessage): readonly SumMention[] {
  const { folded, normal } = message.text;
  if (!/\d/.test(folded)) return [];
  if (!HAS_MONEY.test(folded)) return bareSums(message, []);
  const sums: SumMention[] = [];
  for (const match of firstMatches(folded, SUM)) {
    const [whole, before, number = '', kilo, times, after] = match;
    if (before === undefined && after === undefined) continue;
    const end = match.index + whole.length;
    const written = normal.slice(match.index, end);
    const first = before === undefined ? null : readingOf(before, written.slice(0, before.length));
    const second = after === undefined ? null : readingOf(after, written.slice(-after.length));
    // "$20 USD": the narrower of the two says which.
    const possible = first === null || (second !== null && second.length < first.length) ? second : first;
    const amount = parseNumber(number) * (kilo === undefined ? (TIMES[times ?? ''] ?? 1) : 1000);
    if (possible === null || !Number.isFinite(amount)) continue;
    if (after === 'pounds' && /weigh|kg|ounce|\boz\b/.test(folded.slice(Math.max(0, match.index - 20), end + 12)))
      continue;
    sums.push({ start: match.index, end, value: writtenSum(amount, possible, message.context) });
  }
  const bare = bareSums(message, sums);
  return bare.length === 0 ? sums : [...sums, ...bare].sort((a, b) => a.start - b.start);
}

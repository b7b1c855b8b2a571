import { HUNDREDTHS, SHORT_TIMES, TIMES } from './amount-words.ts';
import { NAME_PATTERN, readName } from './currency-names.ts';
import { CAPITAL_CODES, CODE_ALIASES, CODES, type CurrencyReading, SIGNS, WIDE_WORDS } from './currency-signs.ts';
import { parseNumber } from './parse-number.ts';
import type { SpeltNumber } from './spelt-numbers.ts';

/** A number in a text, and where the sum before it ended. */
interface NumberAt {
  readonly start: number;
  readonly end: number;
  readonly from: number;
}

interface Texts {
  readonly folded: string;
  readonly normal: string;
}

/** A sum as read: its place, and every currency it can be in. */
export interface ReadSum {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
  readonly possible: CurrencyReading;
}

const longest = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replaceAll(/[$.]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|');
const codes = [...CODES, ...CAPITAL_CODES].map((code) => code.toLowerCase());
// "US $ 5": the sign may stand apart from the letters before it, unless these are a word ("a $ 5 part").
const SIGN = longest(Object.keys(SIGNS))
  .replaceAll(/([a-z.]{2}|c)\\\$/g, '$1\\s?\\$')
  .replaceAll(/(?<![a-z.])([as])\\\$/g, '$1\\$');
const CODE = codes.join('|');
const SIGN_BEHIND = '\\$\\s?(?:us|usd|hk|ca|can|cad|c|au|aud|nz|nzd|sg)(?![a-z0-9])';
const BEFORE = new RegExp(
  `((?:(?<![a-z])|(?<=(?<![a-z])x)(?=[$€£¥]))(?:${SIGN})|(?<![a-z])[mk]?(?:${CODE}|fr\\.|rs\\.?|kr\\.?|euros?)(?![a-z]))\\s{0,2}-?$`,
);
const NEXT = `\\s?\\d(?!\\d{0,8}\\s(?:${SIGN}|${CODE})(?![a-z0-9]))`;
const AFTER = new RegExp(
  `[\\s-]{0,2}(?:de\\s|di\\s|d')?(?:((?:${SIGN_BEHIND}|(?:md|[mk])?(?:${SIGN})|[mkt]?(?:${CODE})(?![a-z0-9]))(?!${NEXT})|(?<=\\d)€(?=\\d{2}(?![\\d%]|[.,]\\d))|(?:${longest(Object.keys(WIDE_WORDS))}))|(${NAME_PATTERN}))`,
  'y',
);
// "30 Cent." ends its sentence, "30 cent. di euro" does not.
const HUNDREDTH = longest(Object.keys(HUNDREDTHS)).replace('cent\\.', 'cent\\.(?=\\s[a-z])');
const CENTS = new RegExp(`[\\s-]{0,2}(${HUNDREDTH})(?![a-z0-9])|p(?![a-z0-9])|¢`, 'y');
const MULTIPLIER = new RegExp(
  `(?:[\\s-]?(${longest(Object.keys(TIMES))})(?:(?<=mio|mrd|mill|tsd|mln)\\.(?=\\s?[a-z€£$¥]))?|(${longest(Object.keys(SHORT_TIMES))}|\\sk))(?![a-z0-9])`,
  'y',
);
const GRAND =
  /\sgrand(?=\s?(?:[.,!?;:)]|$)|\s(?:in|for|on|of|to|back|and|or|from|at|a|each|now|down|more|less|worth|total|i|you|we)(?![a-z]))/y;
const GRANDS: CurrencyReading = [...(SIGNS.$ ?? []), 'GBP'];
const DASHES = /,-{1,2}|\.-/y;
// "3 dollars 50 cents", "5 euros 50", "12€50": hundredths behind the name of the whole.
const REST = new RegExp(
  `\\s?(?:(?:and|et|und|y|e|con)\\s)?(\\d{1,2})\\s?(?:${HUNDREDTH})(?![a-z0-9])|\\s?(?:(?:and|et|und|y|e|con)\\s)?(\\d{2})(?=\\s?(?:[.!?;)]|$)(?!\\d))|(?<=€)(\\d{2})(?![\\d%a-z]|[.,]\\d)`,
  'y',
);
// "Five pounds of coffee" are weighed, "five pounds of credit" and "five pounds of the price" are not.
const HEAVY =
  /weigh|kg|ounce|\boz\b|\blb|heav|lighter|(?:pounds?|pfund|livres?|libras?) (?:of|de) (?!credit|postage|shipping|discount|the|my|your|it|them|that|this)[a-z]/;

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** What a sign or a code means, with the letter before it that multiplies; null for a code that is a word here. */
function readSign(sign: string, written: string): { possible: CurrencyReading; times: number } | null {
  const word = sign.replaceAll(/\s+/g, sign.endsWith('$') ? '' : ' ').replace(/^\$\s?([a-z]+)$/, '$1$$');
  // "W/s/ 25" is no money of Peru.
  if (word.startsWith('s/') && !written.startsWith('S')) return null;
  const known = SIGNS[word] ?? WIDE_WORDS[word];
  if (known !== undefined) return { possible: known, times: 1 };
  if (word === 'fr.') return { possible: ['CHF'], times: 1 };
  if (/^(?:rs|kr)\.?$/.test(word)) return { possible: readName(word.slice(0, 2))?.possible ?? [], times: 1 };
  if (/^euros?$/.test(word)) return { possible: ['EUR'], times: 1 };
  if (word === 'can$') return { possible: ['CAD'], times: 1 };
  const code = word.toUpperCase();
  const isShouted = written === written.toUpperCase();
  if (CODES.includes(code) || (CAPITAL_CODES.includes(code) && isShouted))
    return { possible: [CODE_ALIASES[code] ?? code], times: 1 };
  const [, letters = '', rest = ''] = /^(md|[mkt])(.+)$/.exec(word) ?? [];
  const inner =
    rest === '' || (/^[a-z]/.test(rest) && !isShouted) ? null : readSign(rest, written.slice(letters.length));
  return inner && { ...inner, times: SHORT_TIMES[letters] ?? 1 };
}

/** The number with the words that multiply it; three decimals are decimals there ("7.575 billion"). */
function readAmount(texts: Texts, { start, end }: NumberAt): { amount: number; end: number; times: number } {
  const written = texts.folded.slice(start, end);
  const match = at(MULTIPLIER, texts.folded, end);
  const times = TIMES[(match?.[1] ?? '').replaceAll(/\s/g, ' ')] ?? SHORT_TIMES[(match?.[2] ?? '').trim()] ?? 1;
  const dashes = match ? null : at(DASHES, texts.folded, end);
  const amount =
    times > 1 && /^\d{1,3}[.,]\d{3}$/.test(written) ? Number(written.replace(',', '.')) : parseNumber(written);
  return { amount: amount * times, end: end + (match ?? dashes ?? [''])[0].length, times };
}

interface Unit {
  readonly possible: CurrencyReading;
  readonly times: number;
  readonly end: number;
}

function unitBehind(texts: Texts, number: NumberAt, amount: { end: number; times: number }): Unit | null {
  const match = at(AFTER, texts.folded, amount.end);
  if (match === null) return null;
  const end = amount.end + match[0].length;
  if (match[1] !== undefined) {
    const sign = readSign(match[1], texts.normal.slice(end - match[1].length, end));
    return sign && { ...sign, end };
  }
  const name = readName((match[2] ?? '').replaceAll(/\s/g, ' '));
  if (name === null || (name.isEveryday && amount.times === 1)) return null;
  const around = texts.folded.slice(Math.max(0, number.start - 20), end + 12);
  if (/^(?:pounds?|pfund|libras?)/.test(match[2] ?? '') && HEAVY.test(around)) return null;
  return { possible: name.possible, times: 1, end: end - name.tooMuch };
}

/** "2 grand": a thousand of the money people speak in; "2 grand pianos" are none. */
function grandBehind(texts: Texts, { start, end }: NumberAt): ReadSum | null {
  const amount = parseNumber(texts.folded.slice(start, end));
  const match = at(GRAND, texts.folded, end);
  if (match === null || amount === 1 || amount > 999) return null;
  return { start, end: end + match[0].length, amount: amount * 1000, possible: GRANDS };
}

/** Where nothing else names a currency: hundredths ("34 cents", "50p"). */
function centsBehind(texts: Texts, { start, end }: NumberAt): ReadSum | null {
  const match = at(CENTS, texts.folded, end);
  if (match === null || end - start > 6) return null;
  const possible = HUNDREDTHS[match[1] ?? ''] ?? (match[0] === 'p' ? ['GBP'] : (HUNDREDTHS.cent ?? []));
  const amount = parseNumber(texts.folded.slice(start, end)) / 100;
  // "720p" is a picture, and 200 pence are said in pounds.
  if (match[0] === 'p' && amount >= 1) return null;
  return { start, end: end + match[0].length, amount, possible };
}

/** The sum of a number in words that a currency or its hundredths stand behind ("thirty bucks", "fifty cents", "一百块"); null where none does. */
export function readSpeltSum(texts: Texts, { start, end, amount }: SpeltNumber): ReadSum | null {
  if (amount <= 0) return null;
  const unit = unitBehind(texts, { start, end, from: start }, { end, times: 1 });
  if (unit !== null) return { start, end: unit.end, amount, possible: unit.possible };
  const cents = at(CENTS, texts.folded, end);
  const possible = HUNDREDTHS[cents?.[1] ?? ''];
  // "My two cents" are an opinion.
  if (cents === null || possible === undefined || amount < 5 || amount > 99) return null;
  return { start, end: end + cents[0].length, amount: amount / 100, possible };
}

/** The sum of money a number belongs to; null where it is not money. */
export function readSum(texts: Texts, number: NumberAt): ReadSum | null {
  const { folded, normal } = texts;
  const before = BEFORE.exec(folded.slice(Math.max(number.from, number.start - 12), number.start));
  const start = number.start - (before?.[0].length ?? 0);
  // "Euro 6" is a class of engines, "Euro 2024" a cup.
  const isName =
    /^euros?/.test(before?.[1] ?? '') && /^(?:\d|(?:19|20)\d\d)$/.test(folded.slice(number.start, number.end));
  const first =
    before === null || isName ? null : readSign(before[1] ?? '', normal.slice(start, start + (before[1]?.length ?? 0)));
  // "REF4500", "#4500", "part-4500" are no numbers of their own; the second half of "10-20 €" is.
  if (
    first === null &&
    /[#a-z]$|(?<!\d\s?)-$/.test(folded.slice(Math.max(number.from, number.start - 3), number.start))
  )
    return null;
  const amount = readAmount(texts, number);
  const behind = unitBehind(texts, number, amount);
  // "$ 10 $ 30": the second sign is the next number's.
  const second =
    first !== null && behind !== null && /^\s?\d/.test(folded.slice(behind.end, behind.end + 2)) ? null : behind;
  const plain = second ?? (first && { ...first, end: amount.end });
  if (plain === null) return centsBehind(texts, number) ?? grandBehind(texts, number);
  // "$20 USD": the narrower of the two says which.
  const possible = first !== null && first.possible.length <= plain.possible.length ? first.possible : plain.possible;
  const more = second === null ? null : at(MULTIPLIER, folded, plain.end);
  const times = (first?.times ?? 1) * (second?.times ?? 1) * (TIMES[more?.[1] ?? ''] ?? 1);
  const end = plain.end + (TIMES[more?.[1] ?? ''] === undefined ? 0 : (more?.[0].length ?? 0));
  const rest = second === null || amount.times > 1 || amount.amount % 1 !== 0 ? null : at(REST, folded, end);
  const total = amount.amount * times + Number(rest?.slice(1).find((cents) => cents !== undefined) ?? 0) / 100;
  if (!Number.isFinite(total)) return null;
  return { start: first === null ? number.start : start, end: end + (rest?.[0].length ?? 0), amount: total, possible };
}

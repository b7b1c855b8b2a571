import type { CurrencyCode } from '../../values/index.ts';

/** A sum as written: `currency` is null where no sign stands beside it, and `sign` keeps an open one such as `$`. */
export interface FoundSum {
  readonly amount: number;
  readonly currency: CurrencyCode | null;
  readonly sign: string;
  readonly start: number;
  readonly end: number;
}

const SIGNS: Readonly<Record<string, CurrencyCode>> = {
  us$: 'USD',
  au$: 'AUD',
  a$: 'AUD',
  ca$: 'CAD',
  c$: 'CAD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  sg$: 'SGD',
  r$: 'BRL',
  mx$: 'MXN',
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  zł: 'PLN',
  kč: 'CZK',
  rmb: 'CNY',
  元: 'CNY',
};
const CODES =
  'USD|EUR|GBP|AUD|CAD|NZD|CHF|JPY|CNY|HKD|SGD|SEK|NOK|DKK|PLN|CZK|HUF|RON|INR|KRW|BRL|MXN|ZAR|TRY|ILS|AED|THB|MYR|PHP|IDR|TWD|VND';
const CURRENCY = `${CODES}|RMB|US\\$|AU\\$|A\\$|CA\\$|C\\$|NZ\\$|HK\\$|SG\\$|S\\$|R\\$|MX\\$|[$€£¥₹₩元]|zł|Kč|kr`;
const NUMBER = "\\d{1,3}(?:[ \\u00a0\\u202f,.'’]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?";
const SUM = new RegExp(
  `(?<![\\w.,])(?:(${CURRENCY})\\s?)?(?<![\\d.,])(${NUMBER})(?![\\d]|[.,]\\d)(?:\\s?(${CURRENCY})(?![a-zà-ÿ]))?`,
  'gi',
);

/** The number a written sum stands for, whichever sign marks its decimals: `1.234,50` and `1,234.50` are both 1234.5. */
export function parseWrittenNumber(written: string): number {
  const decimals = /[.,](\d{1,2})$/.exec(written);
  const whole = (decimals ? written.slice(0, decimals.index) : written).replace(/\D/g, '');
  return Number(decimals ? `${whole}.${decimals[1]}` : whole);
}

const currencyOf = (sign: string): CurrencyCode | null =>
  /^[A-Z]{3}$/.test(sign) && sign !== 'RMB' ? sign : (SIGNS[sign.toLowerCase()] ?? null);

/** Every number that could be a sum, in order; with its currency where a sign or code stands beside it. */
export function findSums(text: string): readonly FoundSum[] {
  return [...text.matchAll(SUM)].map((match) => {
    const written = match[3] ?? match[1] ?? '';
    const sign = /^[a-z]{3}$/i.test(written) ? written.toUpperCase() : written;
    const lead = match[0].length - match[0].trimStart().length;
    return {
      amount: parseWrittenNumber(match[2] ?? ''),
      currency: currencyOf(sign),
      sign,
      start: match.index + lead,
      end: match.index + match[0].trimEnd().length,
    };
  });
}

/** The currency a sum is in, with the context's word for a bare `$`, `¥` or `kr`; undefined where it stays open. */
export function currencyOfSum(sum: FoundSum, fallback: CurrencyCode | undefined): CurrencyCode | undefined {
  if (sum.currency) return sum.currency;
  const fits: Readonly<Record<string, RegExp>> = {
    $: /^(USD|CAD|AUD|NZD|HKD|SGD|TWD|MXN)$/,
    '¥': /^(CNY|JPY)$/,
    kr: /^(SEK|NOK|DKK|ISK)$/,
  };
  const pattern = fits[sum.sign.toLowerCase()];
  return pattern && fallback && pattern.test(fallback) ? fallback : undefined;
}

import type { CurrencyCode } from '../values/index.ts';
import type { CaseReading } from './reading.ts';

const DOLLARS: Readonly<Record<string, CurrencyCode>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  TW: 'TWD',
};
const YENS: Readonly<Record<string, CurrencyCode>> = { CN: 'CNY', JP: 'JPY' };
const CROWNS: Readonly<Record<string, CurrencyCode>> = { SE: 'SEK', NO: 'NOK', DK: 'DKK', IS: 'ISK', CZ: 'CZK' };

const familyOf = (words: string): Readonly<Record<string, CurrencyCode>> =>
  words.includes('$') ? DOLLARS : words.includes('¥') ? YENS : CROWNS;

/** What the agent said a sign stands for; undefined where nobody did. */
const correctedOf = (words: string, { input }: CaseReading): CurrencyCode | undefined =>
  input.corrections?.currencies?.find((code) => Object.values(familyOf(words)).includes(code));

/**
 * Currencies a bare sign can mean between these two parties; the currency of the settings counts as one of them. One
 * alone where the agent has said which.
 */
export function currenciesOf(words: string, reading: CaseReading): ReadonlySet<CurrencyCode> {
  const corrected = correctedOf(words, reading);
  if (corrected !== undefined) return new Set([corrected]);
  const { order, settings } = reading;
  const family = familyOf(words);
  const countries = [order.buyer?.country, settings.sellerCountry];
  const local = countries.map((country) => family[country ?? '']).filter((one) => one !== undefined);
  const shop = settings.currency && Object.values(family).includes(settings.currency) ? [settings.currency] : [];
  return new Set([...local, ...shop]);
}

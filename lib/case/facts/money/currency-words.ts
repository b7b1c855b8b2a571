import type { CurrencyCode } from '../../../values/index.ts';

/** What a sign or word for money can mean; more than one currency where it does not say. */
export type CurrencyReading = readonly CurrencyCode[];

const DOLLARS: CurrencyReading = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];
const YEN_OR_YUAN: CurrencyReading = ['CNY', 'JPY'];
const CROWNS: CurrencyReading = ['SEK', 'NOK', 'DKK', 'ISK', 'CZK'];
const PESOS: CurrencyReading = ['MXN', 'ARS', 'CLP', 'COP', 'PHP', 'UYU'];

/** Signs, folded. Longest are tried first. Source: Unicode CLDR narrow and wide symbols. */
export const SIGNS: Readonly<Record<string, CurrencyReading>> = {
  us$: ['USD'],
  ca$: ['CAD'],
  c$: ['CAD'],
  cad$: ['CAD'],
  au$: ['AUD'],
  a$: ['AUD'],
  nz$: ['NZD'],
  s$: ['SGD'],
  hk$: ['HKD'],
  nt$: ['TWD'],
  mx$: ['MXN'],
  r$: ['BRL'],
  'cn¥': ['CNY'],
  'jp¥': ['JPY'],
  '€': ['EUR'],
  '£': ['GBP'],
  $: DOLLARS,
  '¥': YEN_OR_YUAN,
  '₹': ['INR'],
  '₩': ['KRW'],
  '₽': ['RUB'],
  '₺': ['TRY'],
  '₴': ['UAH'],
  '฿': ['THB'],
  '₫': ['VND'],
  '₱': ['PHP'],
  '₪': ['ILS'],
};

/** Codes that are no word of the eight languages in lower case. */
export const CODES: readonly CurrencyCode[] = (
  'USD EUR GBP CNY JPY CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN INR BRL MXN SGD HKD TWD KRW THB MYR IDR PHP VND ' +
  'ZAR AED SAR ILS TRY RUB UAH ARS CLP COP'
).split(' ');

/** Words after a number, folded. */
export const WORDS: Readonly<Record<string, CurrencyReading>> = {
  'us dollars': ['USD'],
  'us dollar': ['USD'],
  'american dollars': ['USD'],
  'canadian dollars': ['CAD'],
  'australian dollars': ['AUD'],
  'new zealand dollars': ['NZD'],
  'singapore dollars': ['SGD'],
  'hong kong dollars': ['HKD'],
  'dollars us': ['USD'],
  'dollars canadiens': ['CAD'],
  dollars: DOLLARS,
  dollar: DOLLARS,
  dolares: DOLLARS,
  dolar: DOLLARS,
  dollari: DOLLARS,
  dollaro: DOLLARS,
  bucks: DOLLARS,
  euros: ['EUR'],
  euro: ['EUR'],
  quid: ['GBP'],
  'pounds sterling': ['GBP'],
  'livres sterling': ['GBP'],
  'libras esterlinas': ['GBP'],
  sterline: ['GBP'],
  pfund: ['GBP'],
  pounds: ['GBP'],
  rmb: ['CNY'],
  renminbi: ['CNY'],
  yuan: ['CNY'],
  yuans: ['CNY'],
  yen: ['JPY'],
  yens: ['JPY'],
  'schweizer franken': ['CHF'],
  franken: ['CHF'],
  sfr: ['CHF'],
  'francs suisses': ['CHF'],
  reais: ['BRL'],
  real: ['BRL'],
  rupees: ['INR'],
  pesos: PESOS,
  zloty: ['PLN'],
  zl: ['PLN'],
  kronor: ['SEK'],
  kroner: CROWNS,
  kr: CROWNS,
  人民币: ['CNY'],
  元: ['CNY'],
  块钱: ['CNY'],
  块: ['CNY'],
  円: ['JPY'],
  日元: ['JPY'],
  美元: ['USD'],
  美金: ['USD'],
  米ドル: ['USD'],
  ドル: DOLLARS,
  欧元: ['EUR'],
  ユーロ: ['EUR'],
  英镑: ['GBP'],
  ポンド: ['GBP'],
  新币: ['SGD'],
  新加坡元: ['SGD'],
  港币: ['HKD'],
  港元: ['HKD'],
  澳元: ['AUD'],
  加元: ['CAD'],
};

/** Money of a country, where its people say a bare sign. */
export const CURRENCY_OF_COUNTRY: Readonly<Record<string, CurrencyCode>> = {
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  SG: 'SGD',
  HK: 'HKD',
  MX: 'MXN',
  CN: 'CNY',
  JP: 'JPY',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  IS: 'ISK',
  CZ: 'CZK',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  PH: 'PHP',
  UY: 'UYU',
};

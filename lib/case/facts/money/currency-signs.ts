import type { CurrencyCode } from '../../../values/index.ts';

/** What a sign or word for money can mean; more than one currency where it does not say. */
export type CurrencyReading = readonly CurrencyCode[];

const DOLLARS: CurrencyReading = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'];
const YEN_OR_YUAN: CurrencyReading = ['CNY', 'JPY'];

/** Signs, folded. Longest are tried first. Source: Unicode CLDR narrow and wide symbols. */
export const SIGNS: Readonly<Record<string, CurrencyReading>> = {
  us$: ['USD'],
  usd$: ['USD'],
  aud$: ['AUD'],
  nzd$: ['NZD'],
  mxn$: ['MXN'],
  'u.s.$': ['USD'],
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
  's/': ['PEN'],
  's/.': ['PEN'],
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
  '₡': ['CRC'],
  '₦': ['NGN'],
  '₲': ['PYG'],
  '₸': ['KZT'],
  '₼': ['AZN'],
  '₾': ['GEL'],
  '₮': ['MNT'],
  '₭': ['LAK'],
  '₵': ['GHS'],
  '₨': ['INR', 'PKR', 'LKR', 'NPR'],
  ரூ: ['LKR', 'INR'],
  '֏': ['AMD'],
  '៛': ['KHR'],
  '৳': ['BDT'],
  '؋': ['AFN'],
  '﷼': ['IRR', 'SAR', 'QAR', 'OMR', 'YER'],
  '₿': ['XBT'],
};

/** Codes that are no word of the eight languages in lower case. Source: ISO 4217. */
export const CODES: readonly CurrencyCode[] = (
  'USD EUR GBP CNY JPY CAD AUD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN INR BRL MXN SGD HKD TWD KRW THB MYR IDR PHP VND ' +
  'ZAR AED SAR ILS RUB UAH ARS CLP COP RMB'
).split(' ');

/** Codes that are read in capitals only, as they are short for other things. Source: ISO 4217. */
export const CAPITAL_CODES: readonly CurrencyCode[] = (
  'TRY AFN AMD AOA AWG AZN BBD BDT BHD BIF BMD BND BOB BTC BTN BWP BYN BZD CDF CRC CVE DJF DOP DZD EGP ERN ETB ETH FJD FKP ' +
  'GEL GHS GMD GNF GTQ GYD HNL HRK HTG IQD IRR ISK JMD JOD KES KGS KHR KMF KWD KYD KZT LAK LBP LKR LRD LSL LYD MDL ' +
  'MGA MKD MMK MNT MRU MUR MVR MWK MZN NAD NGN NIO NPR OMR PAB PGK PKR PYG QAR RSD RWF SBD SCR SDG SLE SRD ' +
  'SSP SVC SYP SZL TJS TMT TND TTD TZS UGX UYU UZS VUV WST XAF XCD XOF XPF YER ZMW ZWL'
).split(' ');

/** Codes that people use and ISO does not. */
export const CODE_ALIASES: Readonly<Record<string, CurrencyCode>> = { RMB: 'CNY', BTC: 'XBT', ETH: 'XET' };

/** Words after a number in Chinese and Japanese. */
export const WIDE_WORDS: Readonly<Record<string, CurrencyReading>> = {
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

/** Money of a country, where its people say a bare sign or a name that others use too. */
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
  CH: 'CHF',
  LI: 'CHF',
  SN: 'XOF',
  CI: 'XOF',
  CM: 'XAF',
};

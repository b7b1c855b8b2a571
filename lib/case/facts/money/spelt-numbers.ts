import { firstMatches } from '../../../text/index.ts';

/** A number in words, with its place in the folded text. */
export interface SpeltNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

const TENS = [
  'ten zehn dix diez dieci dez',
  'twenty zwanzig vingt veinte venti vinte',
  'thirty dreissig dreißig trente treinta trenta trinta',
  'forty vierzig quarante cuarenta quaranta quarenta',
  'fifty funfzig cinquante cincuenta cinquanta cinquenta',
  'sixty sechzig soixante sesenta sessanta sessenta',
  'seventy siebzig soixante-dix setenta settanta setenta',
  'eighty achtzig quatre-vingts ochenta ottanta oitenta',
  'ninety neunzig quatre-vingt-dix noventa novanta noventa',
  'hundred hundert cent cien cento cem',
];
const VALUES = new Map(TENS.flatMap((words, index) => words.split(' ').map((word) => [word, (index + 1) * 10])));
const ONES = new Map(
  'one two three four five six seven eight nine'.split(' ').map((word, index) => [word, index + 1] as const),
);
const longestFirst = (words: Iterable<string>): string => [...words].sort((a, b) => b.length - a.length).join('|');
// Tens as people say prices ("thirty", "sixty five", "zwanzig"); a lone "one" or "two" counts things far more often.
const LATIN = new RegExp(
  `(?<![a-z\\d-])(${longestFirst(VALUES.keys())})(?:[ -](${longestFirst(ONES.keys())}))?(?![a-z-])`,
  'g',
);
const HAN = /[一二两兩三四五六七八九十百千万]{1,10}/g;
const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a number in Chinese or Japanese figures ("两百三十", "一万二千"); 0 where it is none. */
export function readHanNumber(written: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const figure of written) {
    const unit = HAN_UNITS[figure];
    if (figure === '万') {
      total += (section + digit || 1) * 10_000;
      section = 0;
      digit = 0;
    } else if (unit === undefined) digit = figure === '两' || figure === '兩' ? 2 : HAN_DIGITS.indexOf(figure);
    else {
      section += (digit || 1) * unit;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** Numbers written in words that may be the number of a sum. */
export function findSpeltNumbers(folded: string): readonly SpeltNumber[] {
  const latin = [...firstMatches(folded, LATIN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: (VALUES.get(match[1] ?? '') ?? 0) + (ONES.get(match[2] ?? '') ?? 0),
  }));
  const han = [...firstMatches(folded, HAN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: readHanNumber(match[0]),
  }));
  return [...latin, ...han];
}

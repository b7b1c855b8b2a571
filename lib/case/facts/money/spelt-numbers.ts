import { firstMatches } from '../../../text/index.ts';
import { type NumberWord, WORD_PATTERN, wordOfNumber } from './number-words.ts';

/** A number in words, with its place in the folded text. */
export interface SpeltNumber {
  readonly start: number;
  readonly end: number;
  readonly amount: number;
}

const JOIN = '(?:[\\s-]?(?:and|und|et|y|e|en)[\\s-]?|[\\s-])?';
const RUN = new RegExp(`(?<![a-z\\d-])(?:${WORD_PATTERN})(?:${JOIN}(?:${WORD_PATTERN})){0,9}(?![a-z])`, 'g');
const WORD = new RegExp(`(${JOIN})(${WORD_PATTERN})`, 'g');
const HAN = /[一二两兩三四五六七八九十百千万]{1,10}/g;
const HAN_DIGITS = '零一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A number as far as it is read: what is fixed, and what the next words may still multiply. */
interface Sum {
  readonly total: number;
  readonly section: number;
}

/** Whether a number below a hundred can stand behind what was read: "twenty" + "five", "fünf" + "und vierzig", "soixante" + "quinze". */
function canFollow(section: number, value: number, joint: string): boolean {
  const rest = section % 100;
  if (rest === 0) return true;
  if (value < 10) return rest >= 20 && rest % 10 === 0;
  if (value < 20) return rest === 60 || rest === 80;
  return rest < 10 && /und|en/.test(joint);
}

/** The number with one more word; null where that word begins another number. */
function withWord({ total, section }: Sum, word: NumberWord, joint: string): Sum | null {
  if (word.times >= 1000) {
    if (total > 0 && total < word.times * 1000 && total % (word.times * 1000) !== 0) return null;
    return { total: total + Math.max(1, section) * word.times, section: 0 };
  }
  if (word.times === 100) {
    if (section === 0) return { total, section: 100 };
    return section < word.most ? { total, section: section * 100 } : null;
  }
  if (word.value >= 100) return section === 0 ? { total, section: word.value } : null;
  return canFollow(section, word.value, joint) ? { total, section: section + word.value } : null;
}

/** The numbers of a run of number words: one, unless its words do not go together ("twenty thirty"). */
function numbersOf(run: string, at: number): readonly SpeltNumber[] {
  const found: SpeltNumber[] = [];
  let sum: Sum | null = null;
  let [start, end] = [0, 0];
  const close = (): void => {
    const amount = sum === null ? 0 : sum.total + sum.section;
    // A lone "one" or article counts things far more often than money.
    if (amount > 1) found.push({ start: at + start, end: at + end, amount });
  };
  for (const match of run.matchAll(WORD)) {
    const [whole, joint = '', name = ''] = match;
    const word = wordOfNumber(name);
    const next: Sum | null = sum === null ? null : withWord(sum, word, joint);
    if (next === null) {
      close();
      start = match.index + joint.length;
    }
    sum = next ?? withWord({ total: 0, section: 0 }, word, '');
    end = match.index + whole.length;
  }
  close();
  return found;
}

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

/** Numbers written in words that may be the number of a sum ("two hundred and fifty", "zweihundert", "trente-cinq", "duecento"). */
export function findSpeltNumbers(folded: string): readonly SpeltNumber[] {
  const latin = firstMatches(folded, RUN).flatMap((match) => numbersOf(match[0], match.index));
  const han = firstMatches(folded, HAN).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    amount: readHanNumber(match[0]),
  }));
  return [...latin, ...han];
}

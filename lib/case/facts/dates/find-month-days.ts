import { MONTH_WORDS, monthOf } from '../../../language/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { DAY_WORDS, dayNumberOf } from './day-numbers.ts';
import { namedWeekday } from './named-weekday.ts';
import { dayAndMonth, fullDate } from './resolve-day.ts';
import { type Tense, tenseOfDate } from './tense.ts';

const MONTH = MONTH_WORDS.join('|');
const MONTHS = new RegExp(`(?<![a-z])(?:${MONTH})(?![a-z])`, 'g');
const DIGITS = '0?[1-9]|[12]\\d|3[01]';
const DAY = `(${DIGITS}|(?<![a-z-])(?:${DAY_WORDS}))`;
const YEAR = '((?:19|20)\\d{2})';
const OF =
  "(?:(?:day|jour|dia|giorno|tag)\\s)?(?:of\\s|de\\s|di\\s|d'|du\\smois\\sd(?:e\\s|')|del\\smes\\sde\\s|des\\smonats\\s)?";
const DAY_BEFORE = new RegExp(
  `(?<![\\d.,$€£]|\\d:|[$€£]\\s)${DAY}(?:st|nd|rd|th|ere?|e|eme|ro|do|te[nr]?|o|ª|º|°)?\\.?[\\s/-]{1,2}${OF}$`,
);
const DAY_AFTER = new RegExp(
  `^(?:\\.?,?[\\s/-](?:the\\s)?|(?=\\d{2}\\s?,\\s?\\d{4}))${DAY}(?:st|nd|rd|th)?(?![\\da-z]|[.:]\\d|\\s?[ap]m)(?:\\s?,?[\\s/-](?:of\\s|in\\s)?(?:${YEAR}|'(\\d{2})(?!\\d)))?`,
);
const YEAR_AFTER = new RegExp(
  `^\\.?\\s?,?[\\s/-](?:de\\s|del\\s|of\\s|in\\s)?(?:${YEAR}|'(\\d{2})(?!\\d))|^[-/](\\d{2})(?![\\d:.,])`,
);
const YEAR_DAY_BEFORE = new RegExp(`(?<!\\d)${YEAR}[/-](${DIGITS})[/-]$`);
const YEAR_BEFORE = /(?<!\d)((?:19|20)\d{2})[/-]$/;
const AND =
  '\\s?(?:,|&|-|–|and|or|to|und|oder|bis|et|ou|au|y|o|e|al|a|bis zum)\\s?(?:the\\s|le\\s|el\\s|den\\s|il\\s|o\\s)?';
const LIST_BEFORE = new RegExp(`(?<![\\d.,$€£/-]|\\d:|[$€£]\\s)(${DIGITS})(?:st|nd|rd|th)?\\.?${AND}$`);
const LIST_AFTER = new RegExp(`^${AND}(${DIGITS})(?:st|nd|rd|th)?(?![\\d:%€$£]|[.,]\\d|\\s?(?:[ap]m|[a-z]))`);
/** Short months of Italian and Portuguese that are everyday words of other languages: "a set 28 inches wide". */
const EVERYDAY = /^(?:set|out|ago)$/;
/** "mar. 26 de mayo": a short Tuesday of Romance languages, where another month follows the day. */
const TUESDAY_BEFORE_MONTH = new RegExp(`^\\.?,?\\s\\d{1,2}\\s(?:de\\s)?(?:${MONTH})(?![a-z])`);
const MOST_IN_LIST = 4;

interface Found {
  readonly date: number;
  readonly year: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** The day and the year that stand around a month; null where it stands alone. */
function around(folded: string, start: number, end: number): Found | null {
  const before = folded.slice(Math.max(0, start - 44), start);
  const after = folded.slice(end, end + 40);
  const yearAndDay = YEAR_DAY_BEFORE.exec(before);
  if (yearAndDay) return { date: Number(yearAndDay[2]), year: yearAndDay[1], start: start - yearAndDay[0].length, end };
  const first = DAY_BEFORE.exec(before);
  if (first) {
    const year = YEAR_AFTER.exec(after);
    return {
      date: dayNumberOf(first[1] ?? ''),
      year: year?.[1] ?? year?.[2] ?? year?.[3],
      start: start - first[0].length,
      end: end + (year?.[0].length ?? 0),
    };
  }
  const second = DAY_AFTER.exec(after);
  if (second === null) return null;
  const year = YEAR_BEFORE.exec(before);
  return {
    date: dayNumberOf(second[1] ?? ''),
    year: year?.[1] ?? second[2] ?? second[3],
    start: start - (year?.[0].length ?? 0),
    end: end + second[0].length,
  };
}

/** Other days of the same month in one breath: "18 and 19 June", "March 3–5". */
function listed(folded: string, { start, end }: Found): readonly Found[] {
  const found: Found[] = [];
  for (let at = start; found.length < MOST_IN_LIST; ) {
    const match = LIST_BEFORE.exec(folded.slice(Math.max(0, at - 24), at));
    if (match === null) break;
    at -= match[0].length;
    found.unshift({ date: Number(match[1]), year: undefined, start: at, end: at + (match[1]?.length ?? 0) });
  }
  const next = found.length > 0 ? null : LIST_AFTER.exec(folded.slice(end, end + 20));
  const digits = next?.[1]?.length ?? 0;
  return next
    ? [{ date: Number(next[1]), year: undefined, start: end + next[0].length - digits, end: end + next[0].length }]
    : found;
}

/** "2-out-2016", "12 de out": tied to its day, an everyday word is a month in any text. */
const isTied = (folded: string, { index, 0: word }: RegExpExecArray): boolean =>
  /\d(?:\sde\s|[-/])$/.test(folded.slice(Math.max(0, index - 5), index)) ||
  /^[-/]\d/.test(folded.slice(index + word.length, index + word.length + 2));

/** Days with their month by name, in digits or words, in the eight languages; a year left out is the one the tense points at. */
export function findMonthDays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const found: DayMention[] = [];
  const add = ({ date, year, start, end }: Found, month: number, tense: Tense): void => {
    const weekday = namedWeekday(folded, { start, end });
    const chosen =
      year === undefined ? dayAndMonth(date, month, { day, tense, weekday }) : fullDate(date, month, Number(year));
    const isFree = !found.some((other) => start < other.end && end > other.start);
    if (chosen !== null && isFree) found.push({ start, end, day: chosen, tense, by: 'date' });
  };
  for (const match of firstMatches(folded, MONTHS)) {
    const word = match[0];
    if (EVERYDAY.test(word) && !/^(?:it|pt|es)$/.test(message.language) && !isTied(folded, match)) continue;
    if (word === 'mar' && TUESDAY_BEFORE_MONTH.test(folded.slice(match.index + 3, match.index + 28))) continue;
    const main = around(folded, match.index, match.index + word.length);
    if (main === null) continue;
    const tense = tenseOfDate(folded, main, message.language);
    const month = monthOf(word) ?? 0;
    add(main, month, tense);
    for (const other of listed(folded, main)) add({ ...other, year: main.year }, month, tense);
  }
  return found;
}

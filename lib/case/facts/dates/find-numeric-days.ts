import { type Weekday, weekdayOf } from '../../../calendar/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { LATIN_WEEKDAY } from './day-words.ts';
import { namedWeekday } from './named-weekday.ts';
import { chooseDay, dayAndMonth, dayOfMonth, fullDate } from './resolve-day.ts';
import { type Tense, tenseAround } from './tense.ts';

const DAY = '(0?[1-9]|[12]\\d|3[01])';
const YEAR = '((?:19|20)\\d{2})';
const ISO = new RegExp(
  `(?<!\\d)${YEAR}(?:[-/.年]\\s?(1[0-2]|0?[1-9])[-/.月]\\s?${DAY}日?| (1[0-2]|0[1-9]) (0[1-9]|[12]\\d|3[01])(?!\\s\\d{3}))(?!\\d)`,
  'g',
);
const SPACED = new RegExp(`(?<![\\d.,+-]|\\d\\s)${DAY} (1[0-2]|0?[1-9]) ${YEAR}(?!\\d|\\s\\d{3})`, 'g');
const WIDE = new RegExp(
  `(?<!\\d)(1[0-2]|0?[1-9])\\s?月\\s?${DAY}\\s?[日号]|(?<![\\d月年])${DAY}\\s?(?:号|日(?!間|以内|内|本|曜|常|用))`,
  'g',
);
const NUMERIC = /(?<![\d/.,-])(\d{1,2})([-/.])(\d{1,2})(?:\2((?:19|20)?\d{2})|\.(?!\d)|(?![\d/.,%-]\d|[/%-]))/g;
const ASKS_FOR_DAY = new RegExp(
  `(?:by|till?|until|on|before|since|from|dated|of|due|am|vom|bis|zum|seit|vor|le|au|du|sur|prochain|avant|jusqu'au|el|al|del|hasta|antes del|desde|il|dal|entro|em|ate|dia|no|de|a|在|到|next|this|mon|tue|wed|thu|fri|sat|sun|${LATIN_WEEKDAY}|feira),?\\s(?:the\\s)?$|[(:：]\\s?$`,
);
/** Before a number with a point or a dash these ask for a day where "of", "to" and "by" may ask for an amount. */
const ON_DAY = /(?<![a-z])(?:on|am|vom|bis|zum|seit(?: dem)?|le|du|au|el|del|desde|hasta|dia|entro il|il|em)\s$/;
const AFTER_WEEKDAY = new RegExp(`(?<![a-z])(?:mon|tue|wed|thu|fri|sat|sun|${LATIN_WEEKDAY}),?\\s$`);
const MDY_COUNTRIES = /^(?:US|PH|PR|GU|FM|MH|PW)$/;
const YMD_COUNTRIES = /^(?:CN|JP|KR|TW|HU|LT)$/;

interface Numeric {
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
  readonly dotted: boolean;
}

function orderOf(message: ReadMessage): 'dmy' | 'mdy' | null {
  const { context } = message;
  if (context.dayOrder !== undefined) return context.dayOrder;
  const country = message.from === 'buyer' ? context.buyerCountry : (context.sellerCountry ?? context.buyerCountry);
  if (country !== undefined) return MDY_COUNTRIES.test(country) || YMD_COUNTRIES.test(country) ? 'mdy' : 'dmy';
  if (context.dateFormat !== undefined) return context.dateFormat === 'dmy' ? 'dmy' : 'mdy';
  if (message.language === 'zh' || message.language === 'ja') return 'mdy';
  return message.language === 'en' || message.language === 'und' ? null : 'dmy';
}

/** A year of two digits; of this century, unless that lies further ahead than anybody plans. */
const fullYear = (year: number, own: IsoDay): number =>
  year >= 100 ? year : 2000 + year > Number(own.slice(0, 4)) + 15 ? 1900 + year : 2000 + year;

function numericDay(message: ReadMessage, written: Numeric, at: { start: number; end: number; day: IsoDay }) {
  const tense = tenseAround(message.text.folded, at, message.language);
  const weekday = namedWeekday(message.text.folded, at);
  const read = (day: number, month: number): IsoDay | null => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return written.year === null
      ? dayAndMonth(day, month, { day: at.day, tense, weekday })
      : fullDate(day, month, fullYear(written.year, at.day));
  };
  const dmy = read(written.first, written.second);
  const swapped = read(written.second, written.first);
  const others = [dmy, swapped].filter((one) => one !== null);
  const mdy = written.dotted && dmy !== null ? null : swapped;
  if (dmy === null || mdy === null || dmy === mdy) return { day: dmy ?? mdy, tense, others };
  const order = orderOf(message);
  const named = [dmy, mdy].filter((one) => weekday !== undefined && weekdayOf(one) === weekday);
  if (named.length === 1) return { day: named[0] ?? null, tense };
  if (message.context.dayOrder !== undefined) return { day: order === 'dmy' ? dmy : mdy, tense };
  const likelier = order === null ? chooseDay([dmy, mdy], at.day, tense) : order === 'dmy' ? dmy : mdy;
  return { day: likelier, possible: likelier === dmy ? [dmy, mdy] : [mdy, dmy], tense, others };
}

/** Days in digits with a month by number; the year left out is the one the tense points at. */
export function findNumericDays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const { folded } = message.text;
  const found: DayMention[] = [];
  const add = (match: RegExpMatchArray, read: (tense: Tense, weekday: Weekday | undefined) => IsoDay | null): void => {
    const start = match.index ?? 0;
    const end = start + match[0].trimEnd().length;
    const tense = tenseAround(folded, { start, end }, message.language);
    const chosen = read(tense, namedWeekday(folded, { start, end }));
    if (chosen !== null && !found.some((other) => start < other.end && end > other.start))
      found.push({ start, end, day: chosen, tense, by: 'date' });
  };
  for (const match of firstMatches(folded, ISO))
    add(match, () => fullDate(Number(match[3] ?? match[5]), Number(match[2] ?? match[4]), Number(match[1])));
  for (const match of firstMatches(folded, SPACED))
    add(match, () => fullDate(Number(match[1]), Number(match[2]), Number(match[3])));
  for (const match of firstMatches(folded, WIDE)) {
    if (match[1] === undefined) add(match, (tense) => dayOfMonth(Number(match[3]), day, tense));
    else add(match, (tense, weekday) => dayAndMonth(Number(match[2]), Number(match[1]), { day, tense, weekday }));
  }
  for (const match of firstMatches(folded, NUMERIC)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const dotted = match[2] === '.';
    const before = folded.slice(Math.max(0, start - 16), start);
    const open = match[4] === undefined && !AFTER_WEEKDAY.test(before) && !(dotted && match[0].endsWith('.'));
    const isAsked = match[2] === '/' ? ASKS_FOR_DAY.test(before) : ON_DAY.test(before) && (match[3]?.length ?? 0) === 2;
    // "on 12-15 units" is a range.
    const isRange = match[2] === '-' && !/^\s?(?:[.,;!?)]|$)/.test(folded.slice(end, end + 2));
    // A message that is nothing but a day answers "when?".
    const isAll = folded.trim() === match[0];
    if (open && !isAll && (!isAsked || isRange)) continue;
    if (found.some((other) => start < other.end && end > other.start)) continue;
    const year = match[4] === undefined ? null : Number(match[4]);
    const written = { first: Number(match[1]), second: Number(match[3]), year, dotted };
    const { day: chosen, ...rest } = numericDay(message, written, { start, end, day });
    if (chosen !== null) found.push({ start, end, day: chosen, by: 'date', ...rest });
  }
  return found;
}

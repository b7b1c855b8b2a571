import { MONTH_WORDS, monthOf } from '../../../language/index.ts';
import { firstMatches } from '../../../text/index.ts';
import type { IsoDay } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';
import type { DayMention } from './day-mention.ts';
import { chooseDay, dayAndMonth, dayOfMonth, fullDate } from './resolve-day.ts';
import { tenseAround } from './tense.ts';

const MONTH = MONTH_WORDS.join('|');
const DAY = '(0?[1-9]|[12]\\d|3[01])';
const YEAR = '((?:19|20)\\d{2})';
const DAY_MONTH = new RegExp(
  `(?<![\\d.,$€£])${DAY}(?:st|nd|rd|th|er|o|ª|º)?\\.?[\\s/-]{1,2}(?:of\\s|de\\s|di\\s)?(${MONTH})(?![a-z])(?:\\.?\\s?,?[\\s/-](?:de\\s|del\\s|of\\s|in\\s)?${YEAR})?`,
  'g',
);
const MONTH_DAY = new RegExp(
  `(?<![a-z])(${MONTH})\\.?,?[\\s/-]${DAY}(?:st|nd|rd|th)?(?!\\d|[.:]\\d|\\s?[ap]m)(?:\\s?,?[\\s/-](?:of\\s|in\\s)?${YEAR})?`,
  'g',
);
const ISO = new RegExp(`(?<!\\d)${YEAR}[-/.年]\\s?(1[0-2]|0?[1-9])[-/.月]\\s?${DAY}日?(?!\\d)`, 'g');
const WIDE = new RegExp(
  `(?<!\\d)(1[0-2]|0?[1-9])\\s?月\\s?${DAY}\\s?[日号]|(?<![\\d月年])${DAY}\\s?(?:号|日(?!間|以内|内|本|曜|常|用))`,
  'g',
);
const NUMERIC = /(?<![\d/.,-])(\d{1,2})([-/.])(\d{1,2})(?:\2((?:19|20)?\d{2})|\.(?!\d)|(?![\d/.,%-]))/g;
const ORDINAL = new RegExp(
  `(?<![a-z\\d])(?:the\\s${DAY}(?:st|nd|rd|th)(?![a-z])|(?<=(?:(?<![a-z])(?:mon|tues?|wed|thur?s?|fri|sat|sun)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\.?,?\\s)${DAY}(?:st|nd|rd|th|(?![\\d:./a-z-]|\\s(?:[ap]m|[a-z]{3,9}\\s\\d|${MONTH})))(?![a-z])|(?:on\\s)${DAY}(?:st|nd|rd|th)(?![a-z])|(?:am|zum|bis|vom|seit dem|bis zum)\\s${DAY}\\.(?!\\d)(?=\\s|$)|(?:le|au)\\s${DAY}(?![\\d:.,h%€]|\\s[a-z]*(?:jour|heure|colis|article|x))|(?:el|al|del|no|ao|do)?\\s?dia\\s${DAY}(?!\\d)|(?:il|entro il)\\s${DAY}(?![\\d:.,%€]))`,
  'g',
);
const ASKS_FOR_DAY =
  /(?:by|till?|until|on|before|since|from|dated|of|due|am|vom|bis|zum|seit|vor|le|au|du|avant|jusqu'au|el|al|del|hasta|antes del|desde|il|dal|entro|em|ate|dia|no|de|a|在|到|next|this|mon|tue|wed|thu|fri|sat|sun|[a-z]{3,7}day|[a-z]{4,7}tag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miercoles|jueves|viernes|sabado|domingo|feira|lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica),?\s(?:the\s)?$|[(:：]\s?$/;
const AFTER_WEEKDAY = /(?:\b(?:mon|tue|wed|thu|fri|sat|sun)|[a-z]{3,7}day|[a-z]{4,7}tag),?\s$/;
/** Short months of Italian and Portuguese that are everyday words of other languages: "a set 28 inches wide". */
const EVERYDAY = /^(?:set|out|ago)$/;
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

function numericDay(message: ReadMessage, written: Numeric, at: { start: number; end: number; day: IsoDay }) {
  const tense = tenseAround(message.text.folded, at, message.language);
  const read = (day: number, month: number): IsoDay | null => {
    if (month < 1 || month > 12 || day < 1 || day > 31) return null;
    return written.year === null ? dayAndMonth(day, month, { day: at.day, tense }) : fullDate(day, month, written.year);
  };
  const dmy = read(written.first, written.second);
  const mdy = written.dotted ? null : read(written.second, written.first);
  if (dmy === null || mdy === null || dmy === mdy) return { day: dmy ?? mdy, tense };
  const order = orderOf(message);
  if (message.context.dayOrder !== undefined) return { day: order === 'dmy' ? dmy : mdy, tense };
  const likelier = order === null ? chooseDay([dmy, mdy], at.day, tense) : order === 'dmy' ? dmy : mdy;
  return { day: likelier, possible: likelier === dmy ? [dmy, mdy] : [mdy, dmy], tense };
}

/** Dates written out or in digits, in the eight languages; the year and month left out are those the tense points at. */
export function findCalendarDays(message: ReadMessage, day: IsoDay): readonly DayMention[] {
  const folded = message.text.folded;
  const found: DayMention[] = [];
  const taken = (start: number, end: number): boolean => found.some((other) => start < other.end && end > other.start);
  const add = (match: RegExpMatchArray, read: (tense: DayMention['tense']) => IsoDay | null): void => {
    const start = match.index ?? 0;
    const end = start + match[0].trimEnd().length;
    const tense = tenseAround(folded, { start, end }, message.language);
    const chosen = read(tense);
    if (chosen !== null && !taken(start, end)) found.push({ start, end, day: chosen, tense, by: 'date' });
  };
  const dated = (date: number, month: number, year: string | undefined) => (tense: DayMention['tense']) =>
    year === undefined ? dayAndMonth(date, month, { day, tense }) : fullDate(date, month, Number(year));
  for (const match of firstMatches(folded, ISO))
    add(match, () => fullDate(Number(match[3]), Number(match[2]), Number(match[1])));
  const isWord = (word = ''): boolean => EVERYDAY.test(word) && !/^(?:it|pt|es)$/.test(message.language);
  for (const match of firstMatches(folded, DAY_MONTH))
    if (!isWord(match[2])) add(match, dated(Number(match[1]), monthOf(match[2] ?? '') ?? 0, match[3]));
  for (const match of firstMatches(folded, MONTH_DAY))
    if (!isWord(match[1])) add(match, dated(Number(match[2]), monthOf(match[1] ?? '') ?? 0, match[3]));
  for (const match of firstMatches(folded, WIDE)) {
    if (match[1] !== undefined) add(match, dated(Number(match[2]), Number(match[1]), undefined));
    else add(match, (tense) => dayOfMonth(Number(match[3]), day, tense));
  }
  for (const match of firstMatches(folded, NUMERIC)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const dotted = match[2] === '.';
    const afterDay = AFTER_WEEKDAY.test(folded.slice(Math.max(0, start - 14), start));
    const open = match[4] === undefined && !afterDay && !(dotted && match[0].endsWith('.'));
    if (open && (dotted || match[2] === '-' || !ASKS_FOR_DAY.test(folded.slice(Math.max(0, start - 14), start))))
      continue;
    if (taken(start, end)) continue;
    const year = match[4] === undefined ? null : Number(match[4]);
    const written = { first: Number(match[1]), second: Number(match[3]), year, dotted };
    const { day: chosen, ...rest } = numericDay(message, written, { start, end, day });
    if (chosen !== null) found.push({ start, end, day: chosen, by: 'date', ...rest });
  }
  for (const match of firstMatches(folded, ORDINAL)) {
    const number = Number(match.slice(1).find((group) => group !== undefined));
    add(match, (tense) => dayOfMonth(number, day, tense));
  }
  return found.sort((a, b) => a.start - b.start);
}

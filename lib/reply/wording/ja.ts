import { clockTimeOf, dayOfMoment, weekdayOf } from '../../calendar/index.ts';
import { amountOf, formatMoney, type IsoMoment, isDay, type Money } from '../../values/index.ts';
import { eastAsianLength, isEastAsianName, numbersOfDay, withoutTitle } from './east-asian.ts';
import { JAPANESE_WORDS, JAPANESE_ZONE_CITIES } from './ja-words.ts';
import type { Wording, WordingContext } from './wording.ts';

const WEEKDAYS = { mon: '月', tue: '火', wed: '水', thu: '木', fri: '金', sat: '土', sun: '日' } as const;

function dayInWords(moment: IsoMoment, context: WordingContext): string {
  const day = dayOfMoment(moment, context.zone);
  const weekday = weekdayOf(day);
  if (weekday === undefined) return '';
  const { month, date } = numbersOfDay(day);
  const year = day.slice(0, 4) === context.year ? '' : `${day.slice(0, 4)}年`;
  return `${year}${month}月${date}日（${WEEKDAYS[weekday]}）`;
}

/** 24-hour clock; the end of a day is the day itself. */
function clockOf(moment: IsoMoment, context: WordingContext): string {
  const clock = isDay(moment) ? '' : clockTimeOf(moment, context.zone).slice(0, 5);
  return clock === '23:59' ? '' : clock;
}

function local(moment: IsoMoment, context: WordingContext): string {
  const day = dayInWords(moment, context);
  return day === '' ? '' : `${day}${clockOf(moment, context)}`;
}

function whose({ isBuyerZone, zone }: WordingContext): string {
  if (isBuyerZone) return 'お客様の現地時間';
  if (zone === 'UTC') return 'UTC';
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return `${JAPANESE_ZONE_CITIES[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')}時間`;
}

const yen = (sum: Money): string => `${String(amountOf(sum)).replace(/\B(?=(?:\d{3})+$)/g, ',')}円`;

function joined(names: readonly string[], last: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join('、')}${last}${names.at(-1)}`;
}

/** Japanese: month and day in figures with their characters, 24-hour clock, yen as 円, any other currency by its code. */
export const japanese: Wording = {
  language: 'ja',
  money: (sum) => (sum.currency === 'JPY' ? yen(sum) : formatMoney(sum)),
  moment: (moment, context) => {
    const said = local(moment, context);
    return said === '' || clockOf(moment, context) === '' ? said : `${said}（${whose(context)}）`;
  },
  local,
  onDay: (moment, context) => {
    const said = local(moment, context);
    return said !== '' && moment === context.today ? `本日${said}` : said;
  },
  clock: (instant, context) => clockTimeOf(instant, context.zone).slice(0, 5),
  number: String,
  and: (names) => joined(names, 'と'),
  or: (names) => joined(names, 'または'),
  words: JAPANESE_WORDS,
  option: (position) => `（${position}）`,
  name: (label) => (isEastAsianName(label) ? label : `「${label}」`),
  gap: '',
  lengthInWords: (text) => eastAsianLength(text, 2.5),
  person: (full) => `${withoutTitle(full).name.replace(/(?:さん|さま|様|殿|先生|女士|小姐)$/u, '')}様`,
};

import { clockTimeOf, dayOfMoment, weekdayOf } from '../../calendar/index.ts';
import { formatMoney, type IsoMoment, isDay } from '../../values/index.ts';
import { eastAsianLength, isEastAsianName, numbersOfDay, withoutTitle } from './east-asian.ts';
import type { Wording, WordingContext } from './wording.ts';
import { CHINESE_WORDS, CHINESE_ZONE_CITIES } from './zh-words.ts';

const WEEKDAYS = { mon: '一', tue: '二', wed: '三', thu: '四', fri: '五', sat: '六', sun: '日' } as const;

function dayInWords(moment: IsoMoment, context: WordingContext): string {
  const day = dayOfMoment(moment, context.zone);
  const weekday = weekdayOf(day);
  if (weekday === undefined) return '';
  const { month, date } = numbersOfDay(day);
  const year = day.slice(0, 4) === context.year ? '' : `${day.slice(0, 4)}年`;
  return `${year}${month}月${date}日（星期${WEEKDAYS[weekday]}）`;
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
  if (isBuyerZone) return '您当地时间';
  if (zone === 'UTC') return 'UTC时间';
  if (/^[+-]/.test(zone)) return `UTC${zone}`;
  return `${CHINESE_ZONE_CITIES[zone] ?? (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')}时间`;
}

function joined(names: readonly string[], last: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join('、')}${last}${names.at(-1)}`;
}

const MEN: readonly string[] = ['mr', 'sir', 'herr', 'monsieur', 'señor', 'sr', 'signor'];
const UNGENDERED: readonly string[] = ['', 'mx'];

/** A western title becomes the suffix it says; without one none is added, for nobody's sex is guessed. */
function person(full: string): string {
  const { name, title } = withoutTitle(full);
  if (UNGENDERED.includes(title)) return name;
  if (title === 'dr') return `${name}博士`;
  if (title === 'prof') return `${name}教授`;
  return `${name}${MEN.includes(title) ? '先生' : '女士'}`;
}

const LATIN_RUN = /[\x21-\x7e]+(?: [\x21-\x7e]+)*/g;
const HAN = /\p{Script=Han}/u;

/** A blank between Chinese characters and a run with Latin letters, and none beside full-width marks. */
const tidy = (text: string): string =>
  text.replace(LATIN_RUN, (run, at: number) => {
    if (!/[A-Za-z]/.test(run)) return run;
    const before = HAN.test(text.charAt(at - 1)) ? ' ' : '';
    const after = HAN.test(text.charAt(at + run.length)) ? ' ' : '';
    return `${before}${run}${after}`;
  });

/** Simplified Chinese: month and day in figures with their characters, 24-hour clock, currency code after the sum. */
export const chinese: Wording = {
  language: 'zh',
  money: formatMoney,
  moment: (moment, context) => {
    const said = local(moment, context);
    return said === '' || clockOf(moment, context) === '' ? said : `${said}（${whose(context)}）`;
  },
  local,
  onDay: (moment, context) => {
    const said = local(moment, context);
    return said !== '' && moment === context.today ? `今天（${said.replace('（', '，').replace('）', '')}）` : said;
  },
  clock: (instant, context) => clockTimeOf(instant, context.zone).slice(0, 5),
  number: String,
  and: (names) => joined(names, '和'),
  or: (names) => joined(names, '或'),
  words: CHINESE_WORDS,
  option: (position) => `（${position}）`,
  name: (label) => (isEastAsianName(label) ? label : `“${label}”`),
  gap: '',
  lengthInWords: (text) => eastAsianLength(text, 2),
  person,
  tidy,
};

import { clockTimeOf, dayOfMoment, weekdayOf } from '../../calendar/index.ts';
import { formatMoney, type IsoInstant, type IsoMoment, isDay } from '../../values/index.ts';
import { ENGLISH_WORDS } from './en-words.ts';
import type { Wording, WordingContext } from './wording.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;
const SMALL_NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function dayInWords(moment: IsoMoment, context: WordingContext): string {
  const day = dayOfMoment(moment, context.zone);
  const weekday = weekdayOf(day);
  const month = MONTHS[Number(day.slice(5, 7)) - 1];
  if (weekday === undefined || month === undefined) return '';
  const year = day.slice(0, 4) === context.year ? '' : ` ${day.slice(0, 4)}`;
  return `${WEEKDAYS[weekday]} ${Number(day.slice(8))} ${month}${year}`;
}

function clockInWords(instant: IsoInstant, context: WordingContext): string {
  const [hour, minute] = clockTimeOf(instant, context.zone).split(':').map(Number);
  if (hour === undefined || minute === undefined || Number.isNaN(hour)) return '';
  if (minute === 0 && hour === 12) return 'noon';
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`;
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'am' : 'pm'}`;
}

/** A zone by the place it is named after (`America/New_York` is `New York time`), a bare offset as `UTC-05:00`. */
function zoneName(zone: string): string {
  if (zone === 'UTC') return 'UTC';
  return /^[+-]/.test(zone) ? `UTC${zone}` : `${(zone.split('/').at(-1) ?? zone).replaceAll('_', ' ')} time`;
}
const whose = (context: WordingContext): string => (context.isBuyerZone ? 'your time' : zoneName(context.zone));

function joined(names: readonly string[], last: string): string {
  if (names.length < 2) return names[0] ?? '';
  return `${names.slice(0, -1).join(', ')} ${last} ${names.at(-1)}`;
}

function local(moment: IsoMoment, context: WordingContext): string {
  const day = dayInWords(moment, context);
  if (isDay(moment) || day === '' || clockTimeOf(moment, context.zone) === '23:59') return day;
  return `${day}, ${clockInWords(moment, context)}`;
}

/** English: day before month in words, 12-hour clock, currency code after the sum. */
export const english: Wording = {
  language: 'en',
  money: formatMoney,
  moment: (moment, context) => {
    const said = local(moment, context);
    return !said.includes(',') ? said : `${said} ${whose(context)}`;
  },
  local,
  clock: clockInWords,
  number: (value) => SMALL_NUMBERS[value] ?? String(value),
  and: (names) => joined(names, 'and'),
  or: (names) => joined(names, 'or'),
  words: ENGLISH_WORDS,
  option: (position) => `(${position}) `,
  onDay: (moment, context) => {
    const said = local(moment, context);
    if (said === '') return '';
    return moment === context.today ? `today, ${said}` : `on ${said}`;
  },
  name: (label, thread) => {
    const [first = '', second = ''] = label.split(' ');
    // "Brass door handles" opens with a capital only because the title does; "Norvex microSD card" and a word that
    // people in the thread write with a capital open with a name.
    const isTitleCase = /^[A-Z][a-z-]+$/.test(first) && /^[a-z-]+$/.test(second);
    return isTitleCase && !thread.includes(`a ${first}`) && !thread.includes(`my ${first}`)
      ? label.charAt(0).toLowerCase() + label.slice(1)
      : label;
  },
};

import { addDays, daysBetween, isDayInCalendar, nextWeekday } from '../../calendar/index.ts';
import type { IsoDay } from '../../values/index.ts';
import { MONTH_PATTERN, monthNumber } from './month-names.ts';
import { WEEKDAY_PATTERN, weekdayNamed } from './weekday-names.ts';

/** How days are to be understood. `today` is the day the text was written. */
export interface DayContext {
  readonly today?: IsoDay;
  /** `today` may be a day off: a weekday is then read only where that makes no difference. */
  readonly isTodayRough?: boolean;
  readonly dateFormat?: 'dmy' | 'mdy' | 'ymd';
  /** Whether a weekday alone looks back ("it left on Monday") or ahead ("due Monday"). */
  readonly direction: 'past' | 'future';
}

/** A day as written. */
export interface FoundDay {
  readonly day: IsoDay;
  readonly start: number;
  readonly end: number;
}

type Finder = (match: RegExpExecArray, context: DayContext) => IsoDay | null;

const pad = (value: number): string => String(value).padStart(2, '0');

function dayFrom(year: number, month: number, date: number): IsoDay | null {
  const day = `${String(year).padStart(4, '0')}-${pad(month)}-${pad(date)}`;
  return isDayInCalendar(day) ? day : null;
}

/** Without a year the nearest such day is meant; without today none can be said. */
function nearestDay(month: number, date: number, today: IsoDay | undefined): IsoDay | null {
  if (!today) return null;
  const year = Number(today.slice(0, 4));
  const candidates = [year - 1, year, year + 1].flatMap((each) => dayFrom(each, month, date) ?? []);
  const distance = (day: IsoDay): number => Math.abs(daysBetween(today, day));
  return candidates.reduce<IsoDay | null>((best, day) => (best && distance(best) <= distance(day) ? best : day), null);
}

function namedMonth(date: string | undefined, name: string | undefined, year: string | undefined, today?: IsoDay) {
  const month = monthNumber(name ?? '');
  if (!month || !date) return null;
  return year ? dayFrom(Number(year), month, Number(date)) : nearestDay(month, Number(date), today);
}

const numericDay: Finder = (match, { dateFormat }) => {
  const [first, second] = [Number(match[1]), Number(match[3])];
  const year = (match[4] ?? '').length === 2 ? 2000 + Number(match[4]) : Number(match[4]);
  if (first > 12) return dayFrom(year, second, first);
  if (second > 12) return dayFrom(year, first, second);
  // Points are written day first wherever they are used; a slash says nothing by itself.
  const order = first === second || match[2] === '.' ? 'dmy' : dateFormat;
  if (order === 'dmy') return dayFrom(year, second, first);
  return order === 'mdy' ? dayFrom(year, first, second) : null;
};

const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  yesterday: -1,
  'last night': -1,
  'the day before yesterday': -2,
  tomorrow: 1,
  heute: 0,
  gestern: -1,
  hier: -1,
  "aujourd'hui": 0,
  'aujourd’hui': 0,
  demain: 1,
  hoy: 0,
  ayer: -1,
};
const relativeDay: Finder = (match, { today }) => {
  const days = RELATIVE[match[0].toLowerCase()];
  return today && days !== undefined ? addDays(today, days) : null;
};

const weekdayAlone: Finder = (match, { today, isTodayRough, direction }) => {
  const weekday = weekdayNamed(match[1] ?? '');
  if (!today || !weekday) return null;
  if (direction === 'future') return nextWeekday(today, weekday, { inclusive: true });
  // "On Friday" in a mail that shows Thursday may have been written on that Friday, east of here.
  if (isTodayRough && nextWeekday(today, weekday) === addDays(today, 1)) return null;
  return addDays(nextWeekday(today, weekday), -7);
};

const YEAR = '((?:19|20)\\d\\d)';
/** Strongest first: a full date in a text goes before "today" beside it. */
const FINDERS: readonly { readonly pattern: RegExp; readonly find: Finder }[] = [
  {
    pattern: /(?<!\d)(\d{4})-(\d\d)-(\d\d)(?!\d)/gi,
    find: (m) => dayFrom(Number(m[1]), Number(m[2]), Number(m[3])),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,$€£])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s(?:of\\s|de\\s)?(${MONTH_PATTERN})(?![a-zà-ÿ])\\.?(?:,?\\s(?:de\\s)?${YEAR})?`,
      'gi',
    ),
    find: (m, { today }) => namedMonth(m[1], m[2], m[3], today),
  },
  {
    pattern: new RegExp(
      `(?<![a-zà-ÿ])(${MONTH_PATTERN})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:])(?:,?\\s${YEAR})?`,
      'gi',
    ),
    find: (m, { today }) => namedMonth(m[2], m[1], m[3], today),
  },
  { pattern: /(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?![\d/])/gi, find: numericDay },
  {
    pattern: new RegExp(
      `(?<![a-zà-ÿ])(?:${Object.keys(RELATIVE)
        .sort((a, b) => b.length - a.length)
        .join('|')})(?![a-zà-ÿ])`,
      'gi',
    ),
    find: relativeDay,
  },
  {
    pattern: new RegExp(
      `(?<![a-zà-ÿ])(${WEEKDAY_PATTERN}|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?=[.,]?\\s\\d))(?![a-zà-ÿ])`,
      'gi',
    ),
    find: weekdayAlone,
  },
];

/** The first day a text names, the most exact way of naming first; null when none can be told for certain. */
export function findDay(text: string, context: DayContext): FoundDay | null {
  for (const { pattern, find } of FINDERS) {
    for (const match of text.matchAll(pattern)) {
      const day = find(match, context);
      if (day) return { day, start: match.index, end: match.index + match[0].length };
    }
  }
  return null;
}

/** All days that full dates in the text name, in order of appearance: for ranges such as "25 Feb – 27 Feb". */
export function findFullDates(text: string, context: DayContext): readonly FoundDay[] {
  const found = FINDERS.slice(0, 4).flatMap(({ pattern, find }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const day = find(match, context);
      return day ? [{ day, start: match.index, end: match.index + match[0].length }] : [];
    }),
  );
  return found.sort((a, b) => a.start - b.start);
}

/** As `findFullDates`, with days named by today or by a weekday only where no full date stands in the text. */
export function findWrittenDays(text: string, context: DayContext): readonly FoundDay[] {
  const dates = findFullDates(text, context);
  const first = dates.length > 0 ? null : findDay(text, context);
  return first ? [first] : dates;
}

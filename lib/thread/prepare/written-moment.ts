import { MONTH_WORDS, monthOf } from '../../language/index.ts';
import { foldText } from '../../text/index.ts';
import type { IsoDay } from '../../values/index.ts';

/** A moment as a mail program wrote it; without `offset` its zone is unknown. */
export interface WrittenMoment {
  readonly day: IsoDay;
  /** `HH:MM` or `HH:MM:SS`. */
  readonly time?: string;
  /** `+HH:MM`, `-HH:MM` or `Z`. */
  readonly offset?: string;
}

const two = (value: number): string => String(value).padStart(2, '0');
const MONTHS = MONTH_WORDS.map((word) => word.replaceAll('.', '')).join('|');
const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/;
const WIDE = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/;
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|er|o)?[.\\s-]{1,3}(?:de |of )?(${MONTHS})\\.?,?[\\s-]{1,2}(?:de |del )?(\\d{4}|\\d{2}\\b(?!:))`,
);
const MONTH_FIRST = new RegExp(
  `\\b(${MONTHS})\\.?[\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?[\\s-]{1,2}(\\d{4}|\\d{2}\\b(?!:))`,
);
const NUMERIC = /\b(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})\b/;
const TIME = /(?:^|[^\d.])(\d{1,2})\s?[:.h]\s?(\d{2})(?::(\d{2}))?\s?([ap])?\.?(?:m\b)?\.?/;
/** The way of C and Perl programs: `Fri Nov 20 02:10:00 2026`. */
const TIME_BEFORE_YEAR = /\b(\d{1,2}:\d{2}(?::\d{2})?) ((?:19|20)\d{2})\b(?![-/.年])/;
const WIDE_TIME = /(上午|下午|晚上|午前|午後)\s?(\d{1,2})[:：时時](\d{2})?/;
const OFFSET = /(?:gmt|utc|\s|\()([+-])(\d{1,2}):?(\d{2})?\b|\b(?:gmt|utc|z)\b/;

function dayOf(year: number, month: number, day: number): IsoDay | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1990 || full > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${full}-${two(month)}-${two(day)}`;
}

function numericDay(match: RegExpExecArray, order: 'dmy' | 'mdy' | undefined): IsoDay | null {
  const [first, second, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  // Full stops stand between day and month wherever they are used; slashes do not say which comes first.
  if (match[2] === '.' || first > 12 || order === 'dmy') return dayOf(year, second, first);
  if (second > 12 || order === 'mdy' || first === second) return dayOf(year, first, second);
  return null;
}

function readDay(folded: string, order: 'dmy' | 'mdy' | undefined): { day: IsoDay; rest: string } | null {
  const patterns: readonly [RegExp, (match: RegExpExecArray) => IsoDay | null][] = [
    [WIDE, (match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3]))],
    [ISO, (match) => dayOf(Number(match[1]), Number(match[2]), Number(match[3]))],
    [DAY_FIRST, (match) => dayOf(Number(match[3]), monthOf(match[2] ?? '') ?? 0, Number(match[1]))],
    [MONTH_FIRST, (match) => dayOf(Number(match[3]), monthOf(match[1] ?? '') ?? 0, Number(match[2]))],
    [NUMERIC, (match) => numericDay(match, order)],
  ];
  for (const [pattern, build] of patterns) {
    const match = pattern.exec(folded);
    if (match === null) continue;
    const day = build(match);
    const rest = `${folded.slice(0, match.index)} ${folded.slice(match.index + match[0].length)}`;
    return day === null ? null : { day, rest };
  }
  return null;
}

function readTime(rest: string): { time?: string; offset?: string } {
  const wide = WIDE_TIME.exec(rest);
  const match = TIME.exec(rest);
  if (wide === null && match === null) return {};
  const late = wide !== null ? /下午|晚上|午後/.test(wide[1] ?? '') : match?.[4] === 'p';
  const early = wide !== null ? /上午|午前/.test(wide[1] ?? '') : match?.[4] === 'a';
  let hour = Number(wide?.[2] ?? match?.[1]);
  if (late && hour < 12) hour += 12;
  if (early && hour === 12) hour = 0;
  const minute = Number(wide?.[3] ?? match?.[2] ?? 0);
  if (hour > 23 || minute > 59) return {};
  const second = match?.[3];
  const time = `${two(hour)}:${two(minute)}${second === undefined ? '' : `:${second}`}`;
  const offset = OFFSET.exec(` ${rest}`);
  if (offset === null) return { time };
  if (offset[1] === undefined) return { time, offset: 'Z' };
  return { time, offset: `${offset[1]}${two(Number(offset[2]))}:${offset[3] ?? '00'}` };
}

/**
 * Reads the date line of a mail ("Tue, Feb 24, 2026 at 6:20 PM", "24.02.2026 18:20", "Tue Feb 24 18:20:00 2026", "2026年2月24日 18:20") in the eight
 * languages. Null where no day is written or day and month can be swapped and `order` does not say which is first.
 */
export function readWrittenMoment(text: string, order?: 'dmy' | 'mdy'): WrittenMoment | null {
  const folded = foldText(text.slice(0, 200))
    .folded.replaceAll(/[\s,]+/g, ' ')
    .replace(TIME_BEFORE_YEAR, '$2 $1');
  const found = readDay(folded, order);
  return found === null ? null : { day: found.day, ...readTime(found.rest) };
}

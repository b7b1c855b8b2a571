import { instantAt, isDayInCalendar } from '../../calendar/index.ts';
import type { IsoDay, IsoInstant, TimeZoneId } from '../../values/index.ts';
import { monthNumber } from '../words/month-names.ts';

/** Which of day and month comes first. */
export type DateOrder = 'dmy' | 'mdy';

/** A day as a cell writes it; the instant where a time stands beside it and its zone is known. */
export interface CellMoment {
  readonly day: IsoDay;
  readonly instant?: IsoInstant;
}

/** What is known beside the cell. */
export interface MomentContext {
  readonly order: DateOrder | null;
  /** Zone of times that name none. */
  readonly zone?: TimeZoneId;
}

const TIME =
  '(?:[T,\\s]\\s?(\\d{1,2}):(\\d\\d)(?::(\\d\\d)(?:[.,]\\d{1,9})?)?\\s?([ap]\\.?m\\.?)?\\s?([A-Z]{1,5}|[+-]\\d\\d:?\\d\\d)?)?';
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`, 'i');
const NUMBERS = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d\\d)${TIME}$`, 'i');
const MONTH_FIRST = new RegExp(`^(\\p{L}{3,12})\\.?[\\s-](\\d{1,2}),?[\\s-](\\d{4}|\\d\\d)${TIME}$`, 'iu');
const DAY_FIRST = new RegExp(
  `^(\\d{1,2})\\.?[\\s-](?:de\\s)?(\\p{L}{3,12})\\.?,?[\\s-](?:de\\s)?(\\d{4}|\\d\\d)${TIME}$`,
  'iu',
);
const MONTHS = 12;

/** 2026年3月4日 is written like 2026-3-4 from here on; spaces are one. */
const plain = (text: string): string =>
  text
    .slice(0, 60)
    .replace(/(\d)[年月]\s?(?=\d)/gu, '$1-')
    .replace(/(\d)日/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();

/** What one cell says about the order of its column: `open` for such as 03/04/26, which is either; null for all others. */
export function dateOrderIn(text: string): DateOrder | 'open' | null {
  const match = NUMBERS.exec(plain(text));
  if (!match || match[2] === '.') return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  if (first > MONTHS) return second > MONTHS ? null : 'dmy';
  if (second > MONTHS) return 'mdy';
  return first === second ? null : 'open';
}

interface WrittenTime {
  readonly clock: string;
  readonly seconds: string;
  readonly zone: string;
}

function timeOf([hours, minutes, seconds, half, zone]: readonly (string | undefined)[]): WrittenTime | null {
  if (hours === undefined || minutes === undefined) return null;
  const hour = half ? (Number(hours) % 12) + (/^p/i.test(half) ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return null;
  return {
    clock: `${String(hour).padStart(2, '0')}:${minutes}`,
    seconds: seconds ?? '00',
    zone: (zone ?? '').toUpperCase(),
  };
}

function instantOf(day: IsoDay, time: WrittenTime | null, zone: TimeZoneId | undefined): IsoInstant | undefined {
  if (!time) return undefined;
  if (/^(?:Z|UTC|GMT)$/.test(time.zone)) return `${day}T${time.clock}:${time.seconds}Z`;
  const offset = /^([+-]\d\d):?(\d\d)$/.exec(time.zone);
  if (offset) return `${day}T${time.clock}:${time.seconds}${offset[1]}:${offset[2]}`;
  // Short names such as EST or IST are several zones at once.
  return time.zone === '' && zone ? instantAt(day, time.clock, zone) || undefined : undefined;
}

type Parts = readonly [year: string | undefined, month: number | undefined, date: string | undefined];

function partsOf(
  text: string,
  order: DateOrder | null,
): { parts: Parts; rest: readonly (string | undefined)[] } | 'open' | null {
  const iso = YEAR_FIRST.exec(text);
  if (iso) return { parts: [iso[1], Number(iso[2]), iso[3]], rest: iso.slice(4) };
  const numbers = NUMBERS.exec(text);
  if (numbers) {
    const own = dateOrderIn(text);
    const settled = own === 'open' ? order : (own ?? 'dmy');
    if (settled === null) return 'open';
    const [first, , third, year] = numbers.slice(1);
    const [date, month] = settled === 'dmy' ? [first, third] : [third, first];
    return { parts: [year, Number(month), date], rest: numbers.slice(5) };
  }
  const named = DAY_FIRST.exec(text);
  if (named) return { parts: [named[3], monthNumber(named[2] ?? ''), named[1]], rest: named.slice(4) };
  const leading = MONTH_FIRST.exec(text);
  if (leading) return { parts: [leading[3], monthNumber(leading[1] ?? ''), leading[2]], rest: leading.slice(4) };
  return null;
}

/**
 * Reads a day, with its time where one is written.
 *
 * @returns `open` where day and month may be either and nothing settled it; null where the cell holds no day.
 */
export function readCellMoment(text: string, { order, zone }: MomentContext): CellMoment | 'open' | null {
  const found = partsOf(plain(text), order);
  if (found === null || found === 'open') return found;
  const [year = '', month = 0, date = ''] = found.parts;
  const day = `${year.length === 2 ? `20${year}` : year}-${String(month).padStart(2, '0')}-${date.padStart(2, '0')}`;
  if (!isDayInCalendar(day)) return null;
  const instant = instantOf(day, timeOf(found.rest), zone);
  return { day, ...(instant ? { instant } : {}) };
}

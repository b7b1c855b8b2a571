import type { OrderPath } from '../order-reading.ts';
import { findFullDates } from '../words/find-day.ts';
import { dayContextOf, findMoment } from '../words/find-moment.ts';
import type { FoundValue } from '../words/found-value.ts';
import { type FoundSum, findSums } from '../words/read-sum.ts';
import type { OrderTextContext } from '../words/text-context.ts';
import type { Label, LabelledValue } from './label.ts';

const FREE = /^\W{0,3}(free|included|gratis|kostenlos|kostenfrei|gratuit|gratuita|offert)\b/i;

/** The sum of a labelled line: one with a currency first, then one with decimals, then a lone number. */
export function sumOf(value: LabelledValue): FoundSum | null {
  const sums = findSums(value.text);
  const marked =
    sums.find((sum) => sum.sign !== '') ?? sums.find((sum) => /[.,]\d\d$/.test(value.text.slice(sum.start, sum.end)));
  if (marked) return marked;
  const lone = sums.length === 1 ? sums[0] : undefined;
  return lone && !value.loose && value.text.trim().length === lone.end - lone.start ? lone : null;
}

/** The value of a path with its place, counted from the start of a labelled value. */
export const foundIn = (
  value: LabelledValue,
  place: { readonly start: number; readonly end: number },
  path: OrderPath,
  read: unknown,
): FoundValue => ({ path, value: read, start: value.start + place.start, end: value.start + place.end });

/** Reads the sum of a line; "free" is 0. */
export const readSumAs =
  (path: OrderPath): Label['read'] =>
  (value) => {
    const sum = sumOf(value);
    if (sum) return [foundIn(value, sum, path, sum.amount)];
    const free = FREE.exec(value.text);
    return free && !value.loose ? [foundIn(value, { start: 0, end: free[0].length }, path, 0)] : [];
  };

/** Reads a past moment: as an instant where a time and its zone are known, else as a day under its own path. */
export const readMomentAs =
  (instantPath: OrderPath, dayPath: OrderPath | null): Label['read'] =>
  (value, context) => {
    const found = findMoment(value.text, context, 'past');
    if (!found || (value.loose && found.start > 4)) return [];
    if (found.instant) return [foundIn(value, found, instantPath, found.instant)];
    return dayPath ? [foundIn(value, found, dayPath, found.day)] : [];
  };

const RANGE_END = /^\s?(?:[-–—]|to|and|bis|à|a|or)\s?(\d{1,2})(?!\d|[:.]\d)/;

/** Reads a day to come; of a range the last day, because it is the one that can be counted on. */
export const readDayAheadAs =
  (path: OrderPath): Label['read'] =>
  (value, context: OrderTextContext) => {
    const dates = findFullDates(value.text, dayContextOf(context, 'future'));
    const last = dates.at(-1) ?? findMoment(value.text, context, 'future');
    if (!last || (value.loose && (dates[0] ?? last).start > 12)) return [];
    const range = RANGE_END.exec(value.text.slice(last.end));
    const until = `${last.day.slice(0, 8)}${range?.[1]?.padStart(2, '0')}`;
    return range && until > last.day
      ? [foundIn(value, { start: last.start, end: last.end + range[0].length }, path, until)]
      : [foundIn(value, last, path, last.day)];
  };

/** Reads the rest of the line as it stands. */
export const readTextAs =
  (path: OrderPath, longest = 160): Label['read'] =>
  (value) => {
    const text = value.text.split('\t')[0]?.trim() ?? '';
    if (value.loose || text === '' || text.length > longest) return [];
    const start = value.text.indexOf(text);
    return [foundIn(value, { start, end: start + text.length }, path, text)];
  };

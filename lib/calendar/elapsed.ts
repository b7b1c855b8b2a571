import type { IsoInstant } from '../values/index.ts';
import { epochMsOf } from './instant.ts';

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 3_600_000;

/** Negative, 0 or positive as a is before, at or after b, whatever their offsets. NaN for malformed text, so that every comparison is false. */
export const compareInstants = (a: IsoInstant, b: IsoInstant): number => epochMsOf(a) - epochMsOf(b);

/** Whether a is strictly before b; false for malformed text. */
export const isBefore = (a: IsoInstant, b: IsoInstant): boolean => compareInstants(a, b) < 0;

/** The latest of some instants; undefined where there is none. Malformed text is passed over. */
export const latestOf = (instants: readonly IsoInstant[]): IsoInstant | undefined =>
  instants.filter(isInstant).toSorted(compareInstants).at(-1);

/** Whether the text is a moment with an offset that stands in the calendar. */
export const isInstant = (text: string): boolean => !Number.isNaN(epochMsOf(text));

/** Minutes from a to b with their fraction, negative when b is earlier. NaN for malformed text. */
export const minutesBetween = (a: IsoInstant, b: IsoInstant): number => (epochMsOf(b) - epochMsOf(a)) / MS_PER_MINUTE;

/** Hours from a to b with their fraction, negative when b is earlier. NaN for malformed text. */
export const hoursBetween = (a: IsoInstant, b: IsoInstant): number => (epochMsOf(b) - epochMsOf(a)) / MS_PER_HOUR;

/** Full 24-hour periods from a to b, rounded down: 2 after 71 hours. NaN for malformed text. */
export const fullDaysBetween = (a: IsoInstant, b: IsoInstant): number => Math.floor(hoursBetween(a, b) / 24);

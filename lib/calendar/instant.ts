import type { IsoInstant } from '../values/index.ts';
import { dayNumberOf, dayOfNumber, twoDigits } from './day-number.ts';

const INSTANT = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3})\d*)?)?([Zz]|[+-]\d\d:?\d\d)$/;
const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Milliseconds since 1970-01-01T00:00Z; NaN for text that is no instant with an offset. */
export function epochMsOf(instant: IsoInstant): number {
  const usual = readUsual(instant);
  return Number.isNaN(usual) ? readAny(instant) : usual;
}

/** The form nearly every instant has, `YYYY-MM-DDTHH:MM:SS±HH:MM` or with `Z`, read without a pattern. NaN for any other. */
function readUsual(text: string): number {
  const isUtc = text.length === 20 && text[19] === 'Z';
  const sign = text[19] === '-' ? -1 : 1;
  if (!isUtc && (text.length !== 25 || (sign === 1 && text[19] !== '+') || text[22] !== ':')) return Number.NaN;
  if (text[10] !== 'T' || text[13] !== ':' || text[16] !== ':') return Number.NaN;
  const [hour, minute, second] = [twoDigits(text, 11), twoDigits(text, 14), twoDigits(text, 17)];
  if (!(hour <= 23 && minute <= 59 && second <= 59)) return Number.NaN;
  const offset = isUtc ? 0 : sign * (60 * twoDigits(text, 20) + twoDigits(text, 23));
  const minutes = hour * 60 + minute - offset;
  return dayNumberOf(text.slice(0, 10)) * MS_PER_DAY + minutes * MS_PER_MINUTE + second * 1000;
}

function readAny(instant: string): number {
  const match = INSTANT.exec(instant);
  if (!match) return Number.NaN;
  const [, day = '', hour, minute, second = '0', fraction = '0', offset = 'Z'] = match;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return Number.NaN;
  const sinceMidnight = (Number(hour) * 60 + Number(minute)) * MS_PER_MINUTE + Number(second) * 1000;
  const local = dayNumberOf(day) * MS_PER_DAY + sinceMidnight + Number(fraction.padEnd(3, '0'));
  return local - offsetOf(offset) * MS_PER_MINUTE;
}

/** Minutes east of UTC that an instant is written with; NaN for text that is no instant. */
export function writtenOffsetMinutes(instant: IsoInstant): number {
  const offset = INSTANT.exec(instant)?.[6];
  return offset === undefined ? Number.NaN : offsetOf(offset);
}

/** Writes an instant with an offset, to the second: `2026-03-03T18:20:00-05:00`. '' for NaN or years outside 0000 to 9999. */
export function instantOfEpochMs(epochMs: number, offsetMinutes: number): IsoInstant {
  const local = Math.floor(epochMs / 1000) + offsetMinutes * 60;
  const day = dayOfNumber(Math.floor(local / 86_400));
  if (day === '') return '';
  const second = local - Math.floor(local / 86_400) * 86_400;
  const sign = offsetMinutes < 0 ? '-' : '+';
  const offset = Math.abs(offsetMinutes);
  return `${day}T${two(second / 3600)}:${two((second / 60) % 60)}:${two(second % 60)}${sign}${two(offset / 60)}:${two(offset % 60)}`;
}

function offsetOf(text: string): number {
  if (text === 'Z' || text === 'z') return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(-2));
  return text.startsWith('-') ? -minutes : minutes;
}

const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');

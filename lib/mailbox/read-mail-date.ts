import { isInstant } from '../calendar/index.ts';
import type { IsoInstant } from '../values/index.ts';

const DATE =
  /^(?:[a-z]{2,5}\.?,?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{1,2}):(\d\d)(?::(\d\d))?\s*([+-]\d{4}|[a-z]{1,5})?/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NAMED_OFFSETS: Readonly<Record<string, string>> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** The moment of a mail's `Date` header with the writer's own offset (RFC 5322); undefined where it cannot be read. */
export function readMailDate(header: string): IsoInstant | undefined {
  const match = DATE.exec(header.trim());
  if (!match) return undefined;
  const [, day = '', month = '', year, hour = '', minute, second = '00', zone = ''] = match;
  const monthNumber = MONTHS.indexOf(month.toLowerCase()) + 1;
  const offset = /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : NAMED_OFFSETS[zone.toLowerCase()];
  if (monthNumber === 0 || offset === undefined) return undefined;
  const two = (text: string | number): string => String(text).padStart(2, '0');
  const moment = `${year}-${two(monthNumber)}-${two(day)}T${two(hour)}:${minute}:${second}${offset}`;
  return isInstant(moment) ? moment : undefined;
}

import type { TimeZoneId } from '../../../values/index.ts';
import type { ReadMessage } from '../fact-context.ts';

/** A clock time that follows a day, with the zone it is meant in (null: not known). */
export interface ClockTime {
  readonly clock: string;
  readonly zone: TimeZoneId | null;
  /** Length in the folded text, from the end of the day. */
  readonly length: number;
}

const TIME =
  /^,?\s{0,2}(?:at|um|a|aux|a las|a la|alle|alle ore|as|ate as|gegen|by|,|的)?\s{0,2}(上午|下午|晚上|午前|午後)?(\d{1,2})(?:\s?[:.h点時时]\s?(\d{2})?)?\s?([ap]\.?m\.?(?![a-z])|uhr|h(?![a-z])|点|時|noon)?/;
const ZONE =
  /^\s{0,2}\(?(your (?:local )?time|our time|my time|ihrer zeit|beijing time|china time|hong kong time|北京时间|uk time|london time|gmt|utc|bst|est|edt|eastern(?: time)?|et|cst|cdt|central(?: time)?|ct|mst|mdt|mountain(?: time)?|pst|pdt|pacific(?: time)?|pt|cet|cest|mez|mesz|jst|日本時間|aest|aedt|sydney time)(?![a-z])/;
const ZONES: Readonly<Record<string, TimeZoneId>> = {
  'beijing time': 'Asia/Shanghai',
  'china time': 'Asia/Shanghai',
  北京时间: 'Asia/Shanghai',
  'hong kong time': 'Asia/Hong_Kong',
  'uk time': 'Europe/London',
  'london time': 'Europe/London',
  bst: 'Europe/London',
  gmt: 'Etc/UTC',
  utc: 'Etc/UTC',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  eastern: 'America/New_York',
  'eastern time': 'America/New_York',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  central: 'America/Chicago',
  'central time': 'America/Chicago',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mountain: 'America/Denver',
  'mountain time': 'America/Denver',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  pacific: 'America/Los_Angeles',
  'pacific time': 'America/Los_Angeles',
  cet: 'Europe/Berlin',
  cest: 'Europe/Berlin',
  mez: 'Europe/Berlin',
  mesz: 'Europe/Berlin',
  jst: 'Asia/Tokyo',
  日本時間: 'Asia/Tokyo',
  aest: 'Australia/Sydney',
  aedt: 'Australia/Sydney',
  'sydney time': 'Australia/Sydney',
};

function zoneOf(words: string | undefined, message: ReadMessage): TimeZoneId | null {
  if (words === undefined) return message.zone;
  if (words.startsWith('your') || words.startsWith('ihrer')) return message.readerZone;
  if (words.startsWith('our') || words.startsWith('my')) return message.zone;
  return ZONES[words] ?? null;
}

/** The clock time written right after a day that ends at `end` ("by 28 May, 18:00 Beijing time"); null where none is. */
export function readClockTime(message: ReadMessage, end: number): ClockTime | null {
  const rest = message.text.folded.slice(end, end + 60);
  const match = TIME.exec(rest);
  if (match === null) return null;
  const [whole, part, hours, minutes, suffix] = match;
  if (minutes === undefined && suffix === undefined) return null;
  if (/^\s?\d{0,3}\s?(?:€|\$|%|usd|eur)/.test(rest.slice(whole.length))) return null;
  let hour = Number(hours);
  const late = (suffix ?? '').startsWith('p') || /下午|晚上|午後/.test(part ?? '');
  if (late && hour < 12) hour += 12;
  if ((suffix ?? '').startsWith('a') && hour === 12) hour = 0;
  const minute = Number(minutes ?? 0);
  if (hour > 23 || minute > 59) return null;
  const zone = ZONE.exec(rest.slice(whole.length));
  return {
    clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
    zone: zoneOf(zone?.[1], message),
    length: whole.length + (zone?.[0].length ?? 0),
  };
}

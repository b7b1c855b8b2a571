import type { TimeZoneId } from '../../values/index.ts';
import type { OrderTextContext } from './text-context.ts';

/** A time of day as written, with the zone where the words name one. */
export interface FoundClock {
  /** `HH:MM`. */
  readonly clock: string;
  readonly zone?: TimeZoneId;
  readonly start: number;
  readonly end: number;
}

const CLOCK =
  /(?<![\d.,:$€£])(?:(\d{1,2})(?:[:.h](\d\d))?\s?([ap])\.?\s?m\b\.?|(\d{1,2})(?::|h|\sh\s)(\d\d)(?::\d\d)?(?![\d:])(?:\s(?:Uhr|h))?|(\d{1,2})(?:\.(\d\d))?\sUhr)/gi;
const NAMED_ZONE =
  /^(?::\d\d)?\s?\(?(?:(Z|UTC|GMT)(?![+-]?\d)|(?:UTC|GMT)?\s?([+-])(\d{1,2}):?(\d\d)?(?!\d)|(EST|EDT|MST|MDT|PST|PDT|CET|CEST|BST|AEST|AEDT|ET|CT|MT|PT|Eastern|Central|Mountain|Pacific)\b)/;
const WHOSE = /^[^.!?\n]{0,12}\b(your|our|my|local)\s(?:local\s)?time\b/i;

const ZONES: Readonly<Record<string, TimeZoneId>> = {
  EST: '-05:00',
  EDT: '-04:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  CET: '+01:00',
  CEST: '+02:00',
  BST: '+01:00',
  AEST: '+10:00',
  AEDT: '+11:00',
  ET: 'America/New_York',
  Eastern: 'America/New_York',
  CT: 'America/Chicago',
  Central: 'America/Chicago',
  MT: 'America/Denver',
  Mountain: 'America/Denver',
  PT: 'America/Los_Angeles',
  Pacific: 'America/Los_Angeles',
};

function zoneAfter(tail: string, context: OrderTextContext): TimeZoneId | undefined {
  const named = NAMED_ZONE.exec(tail);
  if (named?.[1]) return 'UTC';
  if (named?.[2] && named[3]) return `${named[2]}${named[3].padStart(2, '0')}:${named[4] ?? '00'}`;
  if (named?.[5]) return ZONES[named[5]];
  const whose = WHOSE.exec(tail)?.[1]?.toLowerCase();
  if (whose === 'your') return context.buyerZone;
  return whose === 'our' || whose === 'my' ? context.sellerZone : undefined;
}

/** The first time of day in a text; null when there is none. Bare hours without am or pm are no time. */
export function findClock(text: string, context: OrderTextContext): FoundClock | null {
  for (const match of text.matchAll(CLOCK)) {
    const half = match[3]?.toLowerCase();
    const written = Number(match[1] ?? match[4] ?? match[6]);
    const minute = Number(match[2] ?? match[5] ?? match[7] ?? 0);
    if (written > (half ? 12 : 23) || minute > 59) continue;
    const hour = half ? (written % 12) + (half === 'p' ? 12 : 0) : written;
    const end = match.index + match[0].length;
    const zone = zoneAfter(text.slice(end, end + 40), context);
    return {
      clock: `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
      ...(zone ? { zone } : {}),
      start: match.index,
      end,
    };
  }
  return null;
}

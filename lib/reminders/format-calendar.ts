import { toZone } from '../calendar/index.ts';
import type { IsoInstant } from '../values/index.ts';
import type { FollowedCase, FollowedClock } from './followed-case.ts';

const LONGEST_LINE = 75;

/** Text as RFC 5545 §3.3.11 writes it. */
const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/g, '\\n')
    // Other control characters have no place in a calendar file.
    .replace(/\p{Cc}/gu, ' ');

const octets = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, continued by a blank (RFC 5545 §3.1). */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const sign of line) {
    const size = octets(sign);
    if (length + size > LONGEST_LINE) {
      folded += '\r\n ';
      length = 1;
    }
    folded += sign;
    length += size;
  }
  return folded;
}

const utc = (instant: IsoInstant): string => toZone(instant, 'UTC').slice(0, 19).replace(/[-:]/g, '').concat('Z');

const startOf = ({ at }: FollowedClock): string =>
  at.length === 10 ? `DTSTART;VALUE=DATE:${at.replaceAll('-', '')}` : `DTSTART:${utc(at)}`;

const ALARMS = ['-P3D', '-P1D', 'PT0S'] as const;

function eventOf(
  caseId: string,
  { title, url }: FollowedCase,
  clock: FollowedClock,
  now: IsoInstant,
): readonly string[] {
  const summary = escapeText(`${clock.what} (${title})`);
  const alarms = clock.kind === 'opens' ? ALARMS.slice(-1) : ALARMS;
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(encodeURIComponent(`${caseId}|${clock.id}`))}@middle-ground`,
    `DTSTAMP:${utc(now)}`,
    startOf(clock),
    `SUMMARY:${summary}`,
    'TRANSP:TRANSPARENT',
    ...(url && /^https?:/.test(url) ? [`URL:${url.replace(/\p{Cc}/gu, '')}`] : []),
    ...alarms.flatMap((trigger) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${trigger}`,
      `DESCRIPTION:${summary}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

/**
 * The clocks of a case as a calendar file (RFC 5545), with an alarm three days, one day and no time before each. A clock
 * that moved replaces its entry when the file is imported again, since its UID stays. Lines end with CRLF.
 */
export function formatCalendar(caseId: string, followed: FollowedCase, now: IsoInstant): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Middle Ground//Deadlines//EN',
    ...followed.clocks.filter(({ at }) => at !== '').flatMap((clock) => eventOf(caseId, followed, clock, now)),
    'END:VCALENDAR',
  ];
  return `${lines.map(fold).join('\r\n')}\r\n`;
}

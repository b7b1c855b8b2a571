import type { Advice } from '../../advice/index.ts';
import {
  addBusinessDays,
  type BusinessCalendar,
  closeOfBusiness,
  compareInstants,
  dayOf,
  isBefore,
  isBusinessDay,
  startOfBusiness,
} from '../../calendar/index.ts';
import type { IsoInstant, TimeZoneId } from '../../values/index.ts';
import { formatMoment } from './format-time.ts';

/** A message that came while nobody was at work. */
interface DigestLine {
  /** Position in the conversation, from 1. */
  readonly message: number;
  /** On the seller's clocks. */
  readonly when: string;
  readonly start: string;
}

/** What the buyer wrote while the office was closed, and nobody has answered yet. */
export interface ClosedHoursDigest {
  /** When the office closed and opened, on the seller's clocks; `to` is '' while it is still closed. */
  readonly from: string;
  readonly to: string;
  readonly lines: readonly DigestLine[];
  /** Each message angrier than the one before, or at least one and none calmer. */
  readonly isRising: boolean;
}

const START = 90;

/** The first words of a text on one line, whole ones where it has spaces. */
function startOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= START) return line;
  const cut = line.slice(0, START - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > START / 2 ? cut.slice(0, space) : cut}…`;
}

/** The hours without work that a moment lies in, or the last before it. */
function lastClosed(now: IsoInstant, zone: TimeZoneId, calendar: BusinessCalendar) {
  const today = dayOf(now, zone);
  const opened = startOfBusiness(today, zone, calendar);
  const closes = closeOfBusiness(today, zone, calendar);
  const worksToday = isBusinessDay(today, calendar);
  if (worksToday && compareInstants(now, closes) >= 0) return { from: closes, to: null };
  const from = closeOfBusiness(addBusinessDays(today, -1, calendar), zone, calendar);
  return { from, to: worksToday && compareInstants(now, opened) >= 0 ? opened : null };
}

/**
 * Several messages of the buyer that came while the office was closed and stand unanswered. Null where there are not at
 * least two, where no office hours are set, or where the page gives no moments.
 */
export function digestClosedHours({ case: ticket }: Advice): ClosedHoursDigest | null {
  const { thread, settings, now, zones, messages } = ticket;
  const zone = zones.seller;
  if (!zone || !settings.officeHours) return null;
  const { from, to } = lastClosed(now, zone, settings);
  const answered = thread.messages.findLastIndex((message) => message.from === 'seller' && message.kind === undefined);
  const written = thread.messages.flatMap((message, index) => {
    const { at } = message;
    const isTheirs = message.from === 'buyer' && index > answered && at !== undefined && !isBefore(at, from);
    return isTheirs && (to === null || isBefore(at, to)) ? [{ message, index, at }] : [];
  });
  if (written.length < 2) return null;
  const anger = written.map(({ index }) => messages.find((reading) => reading.message === index)?.anger ?? 0);
  const steps = anger.slice(1).map((value, index) => value - (anger[index] ?? 0));
  return {
    from: formatMoment(from, zone, now),
    to: to === null ? '' : formatMoment(to, zone, now),
    lines: written.map(({ message, index, at }) => ({
      message: index + 1,
      when: formatMoment(at, zone, now),
      start: startOf(message.text),
    })),
    isRising: steps.every((step) => step >= 0) && steps.some((step) => step > 0.05),
  };
}

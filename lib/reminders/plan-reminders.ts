import {
  addDays,
  addHours,
  clockTimeOf,
  compareInstants,
  dayOf,
  instantAt,
  isBefore,
  startOfMoment,
} from '../calendar/index.ts';
import type { IsoInstant, TimeZoneId } from '../values/index.ts';
import type { FollowedCase, FollowedClock } from './followed-case.ts';

/** Three days before, one day before, at the moment itself. */
export type ReminderStep = 'three-days' | 'one-day' | 'now';

/** Hours (`HH:MM` in the case's zone) in which nobody wants to be disturbed; may run over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** A moment at which the agent is told of a clock. */
export interface Reminder {
  /** The same for the same clock, moment and step: told once, whatever happens between. */
  readonly id: string;
  readonly step: ReminderStep;
  readonly at: IsoInstant;
  readonly clock: FollowedClock;
}

const HOURS_BEFORE: Readonly<Record<ReminderStep, number>> = { 'three-days': 72, 'one-day': 24, now: 0 };
/** What only opens is no danger: the moment itself is enough. */
const STEPS: Readonly<Record<FollowedClock['kind'], readonly ReminderStep[]>> = {
  due: ['three-days', 'one-day', 'now'],
  ends: ['three-days', 'one-day', 'now'],
  opens: ['now'],
};

const isQuiet = (clock: string, { from, to }: QuietHours): boolean =>
  from <= to ? clock >= from && clock < to : clock >= from || clock < to;

/** The end of the quiet hours an instant falls into. */
function endOfQuiet(at: IsoInstant, zone: TimeZoneId, { from, to }: QuietHours): IsoInstant {
  const clock = clockTimeOf(at, zone);
  const day = dayOf(at, zone);
  return instantAt(from > to && clock >= from ? addDays(day, 1) : day, to, zone);
}

/** When the quiet hours end that an instant falls into; null where it falls into none. */
export const quietUntil = (at: IsoInstant, zone: TimeZoneId, quiet: QuietHours): IsoInstant | null =>
  quiet.from !== quiet.to && isQuiet(clockTimeOf(at, zone), quiet) ? endOfQuiet(at, zone, quiet) : null;

/** The last minute before the quiet hours an instant falls into. */
function startOfQuiet(at: IsoInstant, zone: TimeZoneId, { from, to }: QuietHours): IsoInstant {
  const clock = clockTimeOf(at, zone);
  const day = dayOf(at, zone);
  return addHours(instantAt(from > to && clock < to ? addDays(day, -1) : day, from, zone), -1 / 60, zone);
}

/**
 * A reminder in quiet hours waits for their end, unless the clock would have run out by then: then it comes before they
 * begin.
 */
function outsideQuiet(at: IsoInstant, last: IsoInstant, { zone, quiet }: { zone: TimeZoneId; quiet: QuietHours }) {
  if (quiet.from === quiet.to || !isQuiet(clockTimeOf(at, zone), quiet)) return at;
  const later = endOfQuiet(at, zone, quiet);
  return compareInstants(later, last) <= 0 ? later : startOfQuiet(at, zone, quiet);
}

/**
 * Every reminder of a case, in the order of their moments. A clock that is a whole day is taken to bite when that day
 * begins, and may be told of until it ends.
 */
export function planReminders(
  caseId: string,
  { clocks, zone }: Pick<FollowedCase, 'clocks' | 'zone'>,
  quiet: QuietHours,
): readonly Reminder[] {
  return clocks
    .flatMap((clock) => {
      const bites = startOfMoment(clock.at, zone);
      if (bites === '') return [];
      const last = clock.at.length === 10 ? instantAt(clock.at, '23:59', zone) : bites;
      return STEPS[clock.kind].map((step) => ({
        id: [caseId, clock.id, clock.at, step].join('|'),
        step,
        at: outsideQuiet(addHours(bites, -HOURS_BEFORE[step], zone), last, { zone, quiet }),
        clock,
      }));
    })
    .toSorted((a, b) => (isBefore(a.at, b.at) ? -1 : isBefore(b.at, a.at) ? 1 : 0));
}

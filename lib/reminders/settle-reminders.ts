import { addHours, compareInstants, isBefore } from '../calendar/index.ts';
import type { IsoInstant } from '../values/index.ts';
import type { FollowedCase } from './followed-case.ts';
import { planReminders, type QuietHours, quietUntil, type Reminder } from './plan-reminders.ts';

/** A reminder to be told, with the case it is about. */
export interface DueReminder {
  readonly caseId: string;
  readonly followed: FollowedCase;
  readonly reminder: Reminder;
}

/** What is to be told now, when to look again, and what is kept afterwards. */
export interface Settlement {
  readonly tell: readonly DueReminder[];
  /** Moment of the next reminder; null where none is to come. */
  readonly nextAt: IsoInstant | null;
  /** Followed cases with what has been told; those whose clocks are long over are dropped. */
  readonly followed: Readonly<Record<string, FollowedCase>>;
}

/** A case nobody opened for so long after its last clock is not followed any more. */
const KEPT_HOURS = 30 * 24;

/**
 * Settles all reminders up to a moment. Of several that came due together (the browser was closed) only the nearest to
 * each clock is told; the earlier ones are taken as told with it. In quiet hours nothing is told: it waits for their end.
 */
export function settleReminders(
  followed: Readonly<Record<string, FollowedCase>>,
  now: IsoInstant,
  quiet: QuietHours,
): Settlement {
  const tell: DueReminder[] = [];
  const kept: Record<string, FollowedCase> = {};
  let nextAt: IsoInstant | null = null;
  for (const [caseId, each] of Object.entries(followed)) {
    const plan = planReminders(caseId, each, quiet);
    const missed = plan.filter(({ id, at }) => compareInstants(at, now) <= 0 && !each.told.includes(id));
    // The browser was closed when it was due and is opened at night: nobody is disturbed now either.
    const wakesAt = missed.length > 0 ? quietUntil(now, each.zone, quiet) : null;
    const due = wakesAt === null ? missed : [];
    const nearest = new Map(due.map((reminder) => [reminder.clock.id, reminder]));
    for (const reminder of nearest.values()) tell.push({ caseId, followed: each, reminder });
    const next = wakesAt ?? plan.find(({ at }) => compareInstants(at, now) > 0)?.at;
    if (next !== undefined && (nextAt === null || isBefore(next, nextAt))) nextAt = next;
    const last = plan.at(-1);
    const isOver = !last || isBefore(addHours(last.at, KEPT_HOURS), now);
    // Ids of clocks that have moved since are of no use any more.
    const known = new Set(plan.map(({ id }) => id));
    if (!isOver)
      kept[caseId] = { ...each, told: [...each.told.filter((id) => known.has(id)), ...due.map(({ id }) => id)] };
  }
  return { tell, nextAt, followed: kept };
}

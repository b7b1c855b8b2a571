import { compareInstants } from '../calendar/index.ts';
import type { Case } from '../case/index.ts';
import type { PolicyReport } from '../policy/index.ts';
import type { Reminder } from './advice.ts';
import { remindOfAnswer } from './reminders/answer.ts';
import { remindOfDeadlines } from './reminders/deadlines.ts';
import { remindOfEvidence } from './reminders/evidence.ts';
import { remindOfReceipt } from './reminders/receipt.ts';
import type { ReminderSource } from './reminders/reminder-source.ts';

const SOURCES: readonly ReminderSource[] = [remindOfAnswer, remindOfDeadlines, remindOfReceipt, remindOfEvidence];

/** What to look at again and when, earliest first, nothing twice, nothing in the past. */
export function planReminders(theCase: Case, report: PolicyReport): readonly Reminder[] {
  const zone = theCase.zones.seller ?? theCase.zones.buyer ?? 'UTC';
  const planned = SOURCES.flatMap((source) => source({ case: theCase, report, zone }));
  const seen = new Set<string>();
  return planned
    .filter((reminder) => compareInstants(reminder.at, theCase.now) > 0)
    .sort((a, b) => compareInstants(a.at, b.at))
    .filter((reminder) => {
      const key = `${reminder.at} ${reminder.what}`;
      return seen.has(key) ? false : Boolean(seen.add(key));
    });
}

import type { Case } from '../../case/index.ts';
import type { PolicyReport } from '../../policy/index.ts';
import type { TimeZoneId } from '../../values/index.ts';
import type { Reminder } from '../advice.ts';

/** What reminders are planned from. */
export interface ReminderGround {
  readonly case: Case;
  readonly report: PolicyReport;
  /** Zone the agent works in. */
  readonly zone: TimeZoneId;
}

/** One kind of thing worth coming back to. Moments in the past are left out by the planner. */
export type ReminderSource = (ground: ReminderGround) => readonly Reminder[];

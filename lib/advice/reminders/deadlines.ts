import {
  addBusinessDays,
  addDays,
  dayOfMoment,
  daysBetween,
  endOfMoment,
  startOfBusiness,
} from '../../calendar/index.ts';
import type { Deadline } from '../../policy/index.ts';
import type { Reminder } from '../advice.ts';
import type { ReminderGround, ReminderSource } from './reminder-source.ts';

/** A window that ends later than this is nothing to be reminded of today. */
const FURTHEST_END_DAYS = 31;

/** What opens is looked at when it opens; what is due, ends or is a day that matters, one working day before. */
export const remindOfDeadlines: ReminderSource = (ground) =>
  ground.report.deadlines.flatMap((deadline) => remindOf(deadline, ground));

function remindOf(deadline: Deadline, ground: ReminderGround): readonly Reminder[] {
  const { settings, now } = ground.case;
  const at = endOfMoment(deadline.at, ground.zone);
  const day = dayOfMoment(deadline.at, ground.zone);
  if (at === '') return [];
  const dayBefore = startOfBusiness(addBusinessDays(day, -1, settings), ground.zone, settings);
  const before: Reminder = { what: `the working day before: ${deadline.what}`, at: dayBefore };
  switch (deadline.kind) {
    case 'opens':
      return [{ what: deadline.what, at }];
    case 'due': {
      const early = startOfBusiness(addDays(day, -3), ground.zone, settings);
      const falls = deadline.id.startsWith('promise:') ? [{ what: `falls due: ${deadline.what}`, at }] : [];
      return [{ what: `in three days: ${deadline.what}`, at: early }, before, ...falls];
    }
    case 'event':
      return [before];
    case 'ends':
      return daysBetween(dayOfMoment(now, ground.zone), day) > FURTHEST_END_DAYS ? [] : [before];
  }
}

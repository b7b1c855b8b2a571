import { addBusinessDays, clockTimeOf, dayOf, instantAt, isBusinessDay } from '../../calendar/index.ts';
import type { ReminderSource } from './reminder-source.ts';

/** A soft follow-up on the next working day: at the hour of the answer, or at opening where that lies outside office hours. */
export const remindOfAnswer: ReminderSource = ({ case: theCase, zone }) => {
  const { settings, now } = theCase;
  const today = dayOf(now, zone);
  const next = addBusinessDays(today, 1, settings);
  const hour = clockTimeOf(now, zone);
  const { from, to } = settings.officeHours ?? { from: '09:00', to: '18:00' };
  const isWorkingHour = isBusinessDay(today, settings) && hour >= from && hour <= to;
  const at = instantAt(next, isWorkingHour ? hour : from, zone);
  return at === '' ? [] : [{ what: 'no answer yet? a short, friendly follow-up', at }];
};

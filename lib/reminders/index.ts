// Takes the clocks of followed cases and a moment. Gives what to remind of and when, and calendar files. Knows nothing of rules, pages or the browser.
export { type FollowedCase, type FollowedClock, parseFollowed } from './followed-case.ts';
export { formatCalendar } from './format-calendar.ts';
export { planReminders, type QuietHours, type Reminder, type ReminderStep } from './plan-reminders.ts';
export { type DueReminder, settleReminders } from './settle-reminders.ts';

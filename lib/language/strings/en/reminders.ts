/** Words of reminders, in notifications and in the panel. */
export const reminders = {
  steps: { 'three-days': 'In three days', 'one-day': 'Tomorrow', now: 'Now' },
  waiting: (count: number) => (count === 1 ? '1 reminder waits' : `${count} reminders wait`),
  remind: 'Remind me',
  reminding: 'Reminding',
  about: 'Three days and one day before these clocks, and when they run out. Never in your quiet hours.',
  silent: 'Notifications are not allowed: what is due is counted on the toolbar button.',
  failed: 'The reminder could not be kept.',
  calendar: 'Calendar file',
  calendarAbout: 'These clocks as an .ics file for your calendar',
} as const;

// Takes nothing. Gives the words of the interface, one file per language, with typed keys. Knows nothing of replies.

export { remedyNames } from './en/remedies.ts';
export { reminders as englishReminders } from './en/reminders.ts';
export { en } from './en.ts';
export type { InterfaceStrings } from './interface-strings.ts';

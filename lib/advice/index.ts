// Takes a ticket with what is known of its order. Gives the case, remedies, offers, reply, findings and reminders in one call. Knows nothing of files or pages.
export type { Advice, AdviceRequest } from './advice.ts';
export { advise } from './advise.ts';

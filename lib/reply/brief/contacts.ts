import type { Case } from '../../case/index.ts';

/** The buyer's messages that nobody has answered yet. */
export interface OpenContacts {
  readonly count: number;
  /** Nobody answered an earlier one of them. */
  readonly isUnanswered: boolean;
}

/** Counts the buyer's messages after the last one of the seller. */
export function openContactsOf(subject: Case): OpenContacts {
  const { messages } = subject.thread;
  const last = messages.findLastIndex((message) => message.from === 'seller');
  const count = messages.slice(last + 1).filter((message) => message.from === 'buyer').length;
  return { count, isUnanswered: count > 1 && subject.signals.some((signal) => signal.id === 'unanswered_question') };
}

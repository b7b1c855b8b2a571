import { type Advice, advise } from '../advice/index.ts';
import { compareInstants } from '../calendar/index.ts';
import type { Ticket } from './read/ticket.ts';

/** A ticket with what the engine says of it. */
export interface AdvisedTicket {
  readonly id: string;
  readonly advice: Advice;
}

/**
 * Asks the engine. A ticket that names no moment of writing is answered at the one of the command line, else right
 * after its last message, else now: so last year's tickets are judged by last year's clocks.
 */
export function giveAdvice(
  ticket: Ticket,
  clock: { readonly now?: string | undefined; readonly machine: string },
): AdvisedTicket {
  const moments = ticket.request.thread.messages.flatMap((message) => (message.at === undefined ? [] : [message.at]));
  const last = moments.sort(compareInstants).at(-1);
  const now = ticket.request.now ?? clock.now ?? last ?? clock.machine;
  return { id: ticket.id, advice: advise({ ...ticket.request, now }) };
}

import { type Advice, advise } from '../advice/index.ts';
import { latestOf } from '../calendar/index.ts';
import type { Ticket } from '../mailbox/index.ts';
import type { SellerSettings } from '../settings/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';

/** A ticket with what the engine says of it. */
export interface AdvisedTicket {
  readonly id: string;
  readonly advice: Advice;
}

/** What holds for tickets that say nothing of their own. */
export interface Defaults {
  /** Moment of writing named on the command line. */
  readonly now?: string | undefined;
  /** The machine's clock. */
  readonly machine: string;
  readonly settings?: SellerSettings | undefined;
}

/**
 * Asks the engine. A ticket that names no moment of writing is answered at the one of the command line, else right
 * after its last message, else now: so last year's tickets are judged by last year's clocks. The engine is total;
 * should it not be, the fault is given back, so that one ticket does not take the others down.
 */
export function giveAdvice(ticket: Ticket, defaults: Defaults): Result<AdvisedTicket, string> {
  const { request, id } = ticket;
  const last = latestOf(request.thread.messages.flatMap(({ at }) => at ?? []));
  const now = request.now ?? defaults.now ?? last ?? defaults.machine;
  const isSet = Object.keys(request.settings).length > 0;
  const settings = isSet ? request.settings : (defaults.settings ?? {});
  try {
    return succeed({ id, advice: advise({ ...request, settings, now }) });
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return fail(`engine: ${fault.split('\n').slice(0, 2).join(' ')}`);
  }
}

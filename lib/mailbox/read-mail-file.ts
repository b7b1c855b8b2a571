import { fail, type Result, succeed } from '../values/index.ts';
import { readMail } from './mail.ts';
import type { Ticket } from './ticket.ts';
import { toMailTicket } from './to-mail-ticket.ts';

/** The ticket of an `.eml` file: the mail, and the earlier ones quoted in it. */
export async function readMailFile(bytes: Uint8Array, id: string): Promise<Result<Ticket, string>> {
  const mail = await readMail(bytes);
  return mail ? succeed(toMailTicket(id, [mail])) : fail('no mail in it');
}

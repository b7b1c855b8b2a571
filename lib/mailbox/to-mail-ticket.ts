import { prepareThread } from '../thread/index.ts';
import type { Mail } from './mail.ts';
import type { Ticket } from './ticket.ts';

/**
 * A ticket from the mails of one conversation. The shop's side is the mailbox they lie in: named by `ownAddresses`, by
 * the delivery header, or, of a single mail, by whom it went to.
 */
export function toMailTicket(id: string, mails: readonly Mail[], ownAddresses: readonly string[] = []): Ticket {
  const delivered = mails.flatMap((mail) => (mail.deliveredTo ? [mail.deliveredTo] : []));
  const known = ownAddresses.length > 0 ? ownAddresses : delivered;
  const addresses = known.length > 0 ? known : mails.length === 1 ? (mails[0]?.to ?? []) : [];
  // Quoted mail often names its writer without an address.
  const names = mails.flatMap((mail) =>
    mail.toNames.filter(({ address }) => addresses.includes(address)).map(({ name }) => name),
  );
  const self = [...addresses, ...names];
  const subject = mails[0]?.subject ?? '';
  const thread = { key: mails[0]?.id ?? id, site: 'mail', subject, messages: mails.map((mail) => mail.message) };
  return {
    id,
    request: {
      thread: prepareThread(thread, { self: [...new Set(self)] }),
      orders: [],
      settings: {},
      channel: 'email',
    },
  };
}

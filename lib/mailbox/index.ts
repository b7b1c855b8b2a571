// Takes mail files and mailboxes as bytes. Gives tickets, one a conversation. Knows nothing of disks, panels or what is to be done.
export { htmlToText } from './html-to-text.ts';
export { readMailDate } from './read-mail-date.ts';
export { readMailFile } from './read-mail-file.ts';
export { readMailbox } from './read-mailbox.ts';
export type { Ticket } from './ticket.ts';

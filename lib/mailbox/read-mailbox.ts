import { fail, type Result, succeed } from '../values/index.ts';
import { type Mail, readMail } from './mail.ts';
import type { Ticket } from './ticket.ts';
import { toMailTicket } from './to-mail-ticket.ts';

/** An address that stands in at least this share of the conversations is the mailbox's own. */
const OWN_SHARE = 0.6;

/** The tickets of an `.mbox` file, one a conversation, in the order of their first mail; a mail that cannot be read is a fault. */
export async function readMailbox(bytes: Uint8Array, id: string): Promise<readonly Result<Ticket, string>[]> {
  const raw = splitMailbox(lettersOf(bytes));
  if (raw.length === 0) return [fail('no mail in it')];
  const faults: Result<Ticket, string>[] = [];
  const mails: Mail[] = [];
  for (const [at, text] of raw.entries()) {
    const mail = await readMail(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
    if (mail) mails.push(mail);
    else faults.push(fail(`mail ${at + 1} cannot be read`));
  }
  const conversations = groupMails(mails);
  const own = findOwnAddresses(conversations);
  const tickets = conversations.map((group, at) => succeed(toMailTicket(`${id}-${at + 1}`, group, own)));
  return [...tickets, ...faults];
}

const MOST_AT_ONCE = 8_192;

/** A letter for each byte: the mails say themselves how they are written. What a decoder calls Latin-1 is Windows-1252. */
function lettersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += MOST_AT_ONCE)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + MOST_AT_ONCE)));
  return parts.join('');
}

/** The mails of a mailbox: each begins after a line `From …` that follows an empty line and is followed by a header. */
function splitMailbox(text: string): readonly string[] {
  const mails: string[][] = [];
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    const isAfterBlank = at === 0 || (lines[at - 1] ?? '').trim() === '';
    const isStart = isAfterBlank && line.startsWith('From ') && /^[\w-]+:/.test(lines[at + 1] ?? '');
    if (isStart) mails.push([]);
    else mails.at(-1)?.push(/^>+From /.test(line) ? line.slice(1) : line);
  }
  return mails.map((each) => each.join('\n')).filter((mail) => mail.trim() !== '');
}

/** Mails that answer one another; of those without such headers, the ones of one subject between the same two. */
function groupMails(mails: readonly Mail[]): readonly (readonly Mail[])[] {
  const groups: Mail[][] = [];
  const groupOf = new Map<string, Mail[]>();
  for (const mail of mails) {
    const keys = [...(mail.id ? [mail.id] : []), ...mail.answers, subjectKey(mail)];
    const known = keys.map((key) => groupOf.get(key)).find((each) => each !== undefined);
    const group = known ?? [];
    if (!known) groups.push(group);
    group.push(mail);
    for (const key of keys) if (!groupOf.has(key)) groupOf.set(key, group);
  }
  return groups;
}

function subjectKey(mail: Mail): string {
  const subject = mail.subject
    .replace(/^(?:\s{0,3}(?:re|aw|fw|fwd|wg|sv|rv|r|tr|antw|回复|答复)(?:\[\d+\])?\s?[:：])+/i, '')
    .trim()
    .toLowerCase();
  const people = [mail.message.author?.address?.toLowerCase() ?? '', ...mail.to].sort().join(' ');
  return `${subject} | ${people}`;
}

function findOwnAddresses(conversations: readonly (readonly Mail[])[]): readonly string[] {
  if (conversations.length < 2) return [];
  const counts = new Map<string, number>();
  for (const mails of conversations) {
    const addresses = mails.flatMap((mail) => [...mail.to, mail.message.author?.address?.toLowerCase() ?? '']);
    for (const address of new Set(addresses)) if (address !== '') counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= OWN_SHARE * conversations.length).map(([address]) => address);
}

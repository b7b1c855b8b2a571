import PostalMime from 'postal-mime';
import type { Message } from '../thread/index.ts';
import { htmlToText } from './html-to-text.ts';
import { readMailDate } from './read-mail-date.ts';

/** A mail as delivered. */
export interface Mail {
  readonly message: Message;
  readonly subject: string;
  readonly id?: string;
  /** Ids of the mails it answers. */
  readonly answers: readonly string[];
  /** Addresses it went to, and the mailbox it was delivered to where the header says so. */
  readonly to: readonly string[];
  readonly deliveredTo?: string;
  /** Names printed beside those addresses. */
  readonly toNames: readonly { readonly address: string; readonly name: string }[];
}

/** Reads a mail; undefined where nothing of a mail is in it. */
export async function readMail(bytes: Uint8Array | string): Promise<Mail | undefined> {
  const mail = await PostalMime.parse(bytes).catch(() => undefined);
  if (!mail || mail.headers.length === 0) return undefined;
  const header = (key: string): string => mail.headers.find((each) => each.key === key)?.value ?? '';
  const at = readMailDate(header('date'));
  const text = (mail.text ?? '').trim() || htmlToText(mail.html ?? '');
  if (!mail.from && text === '') return undefined;
  const files = mail.attachments.flatMap((file) =>
    file.filename && file.disposition !== 'inline' ? [file.filename] : [],
  );
  const delivered = /[^\s<>,;]+@[^\s<>,;]+/.exec(header('delivered-to') || header('x-original-to'))?.[0]?.toLowerCase();
  return {
    message: {
      from: 'unknown',
      author: {
        ...(mail.from?.name && { name: mail.from.name }),
        ...(mail.from?.address && { address: mail.from.address }),
      },
      text: text.replace(/\r\n?/g, '\n'),
      ...(at !== undefined ? { at } : header('date') !== '' && { atText: header('date') }),
      ...(files.length > 0 && { attachments: files }),
    },
    subject: mail.subject ?? '',
    ...(mail.messageId && { id: mail.messageId }),
    answers: `${mail.inReplyTo ?? ''} ${mail.references ?? ''}`.match(/<[^<>\s]+>/g) ?? [],
    to: (mail.to ?? []).flatMap((each) => (each.address ? [each.address.toLowerCase()] : [])),
    toNames: (mail.to ?? []).flatMap(({ address, name }) =>
      address && name && !name.includes('@') ? [{ address: address.toLowerCase(), name }] : [],
    ),
    ...(delivered && { deliveredTo: delivered }),
  };
}

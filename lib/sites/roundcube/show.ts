import type { Message } from '../../thread/index.ts';
import { plainSubject } from '../shared/conversation-key.ts';
import { isShown } from '../shared/is-shown.ts';
import type { Mailbox } from '../shared/mail-address.ts';
import { mailRole } from '../shared/mail-role.ts';
import { readBy } from '../shared/read-by.ts';
import { readMessageText } from '../shared/read-message-text.ts';
import { readText } from '../shared/read-text.ts';
import type { ReadOutcome, SiteAdapter } from '../site.ts';
import { roundcubeSelf } from './env.ts';

const isMail = (page: Document): boolean => /(^| )action-(show|preview)( |$)/.test(page.body?.className ?? '');

/** Document that shows the mail: the page itself, or the reading pane's frame in the list view. */
export function mailDocument(page: Document): Document | null {
  if (isMail(page)) return page;
  const frame = page.querySelector<HTMLIFrameElement>('iframe#messagecontframe');
  if (!frame || !isShown(frame)) return null;
  const inner = frame.contentDocument;
  return inner && isMail(inner) ? inner : null;
}

const mailboxes = (mail: Document, header: string): readonly Mailbox[] =>
  [...mail.querySelectorAll(`#message-header td.header.${header} .rcmContactAddress`)].flatMap((link) => {
    const address = (link.getAttribute('title') ?? '').trim().toLowerCase();
    const name = link.textContent?.trim() ?? '';
    if (!address.includes('@')) return [];
    return [name === '' || name === address ? { address } : { name, address }];
  });

const subjectOf = (mail: Document): string => {
  const heading = mail.querySelector('#message-header h2.subject');
  // "Subject:" for screen readers and the button that opens a window stand inside the heading.
  return heading ? readText(heading, { skip: (element) => element.matches('.voice, a') }).text : '';
};

/** Who is on the other side and about what: the same on the mail's page and on the page that answers it. */
export const roundcubeKey = (subject: string, counterpart: string): string =>
  `roundcube:${counterpart.toLowerCase()}:${plainSubject(subject)}`;

const readHeaders = (page: Document, mail: Document) => {
  const from = mailboxes(mail, 'from')[0];
  const to = mailboxes(mail, 'to');
  const recipients = [...to, ...mailboxes(mail, 'cc')].map(({ address }) => address);
  const self = [...new Set([...roundcubeSelf(mail, recipients), ...roundcubeSelf(page, recipients)])];
  const own = from !== undefined && self.includes(from.address);
  const answered = mailboxes(mail, 'replyto')[0] ?? from;
  const counterpart = own ? to.find(({ address }) => !self.includes(address)) : answered;
  return { from, self, counterpart };
};

/** Key of the mail in view, null where none is. */
export function shownKey(page: Document): string | null {
  const mail = mailDocument(page);
  if (!mail) return null;
  const { counterpart } = readHeaders(page, mail);
  return counterpart ? roundcubeKey(subjectOf(mail), counterpart.address) : null;
}

const readMail = (mail: Document, body: Element, from: Mailbox, self: readonly string[]): Message => {
  const atText = mail.querySelector('#message-header .header-summary .text-nowrap')?.textContent?.trim();
  const attachments = [...mail.querySelectorAll('#attachment-list li a')].flatMap(
    (link) => link.querySelector('.attachment-name')?.textContent?.trim() || link.textContent?.trim() || [],
  );
  return {
    from: mailRole(from.address, self),
    author: from,
    ...(atText ? { atText } : {}),
    ...readMessageText(body, {
      skip: (element) => element.matches('.message-partheaders, .image-attachment, .boxwarning'),
    }),
    ...(attachments.length > 0 ? { attachments: [...new Set(attachments)] } : {}),
  };
};

/** Reads the mail in view with the earlier mails quoted in it. */
export function readShown(page: Document, site: SiteAdapter): ReadOutcome {
  const mail = mailDocument(page);
  if (!mail) return { ok: false, reason: 'not-a-ticket', missing: [] };
  if (mail.readyState === 'loading') return { ok: false, reason: 'still-loading', missing: [] };
  const body = mail.querySelector('#messagebody');
  const subject = subjectOf(mail);
  const { from, self, counterpart } = readHeaders(page, mail);
  if (!body || !from || !counterpart || !mail.querySelector('#message-header h2.subject'))
    return {
      ok: false,
      reason: 'layout-changed',
      missing: [
        ...(mail.querySelector('#message-header h2.subject') ? [] : ['subject']),
        ...(from ? [] : ['sender']),
        ...(from && !counterpart ? ['recipient'] : []),
        ...(body ? [] : ['message body']),
      ],
    };
  return {
    ok: true,
    thread: {
      key: roundcubeKey(subject, counterpart.address),
      ...readBy(site),
      subject,
      messages: [readMail(mail, body, from, self)],
      hiddenMessages: 0,
      self,
    },
  };
}

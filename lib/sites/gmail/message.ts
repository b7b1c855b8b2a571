import type { Message } from '../../thread/index.ts';
import { mailRole } from '../shared/mail-role.ts';
import { readMessageText } from '../shared/read-message-text.ts';
import { readText } from '../shared/read-text.ts';

/** One item of the list: its message, messages it hides, or the landmark it lacks. */
export interface GmailItem {
  readonly message?: Message;
  readonly hidden: number;
  readonly missing?: string;
}

const SENDER = 'span.gD[email], td.gF span[email]';

const authorOf = (sender: Element): { readonly name?: string; readonly address: string } => {
  const address = (sender.getAttribute('email') ?? '').toLowerCase();
  const name = sender.getAttribute('name')?.trim();
  return name ? { name, address } : { address };
};

// The time is localised text in `title`; there is no machine-readable moment in the page.
const timeOf = (item: Element): { readonly atText?: string } => {
  const time = item.querySelector('.gK .g3');
  const atText = (time?.getAttribute('title') ?? time?.textContent ?? '').trim();
  return atText ? { atText } : {};
};

const attachmentsOf = (item: Element): { readonly attachments?: readonly string[] } => {
  const cards = item.querySelectorAll('.aQH .aV3');
  if (cards.length === 0) return {};
  return { attachments: [...cards].flatMap((card) => card.textContent?.trim() || []) };
};

/** An open message. Quoted mail stays in the text as `> ` lines; the button that hides it is a control, not text. */
export function readExpanded(message: Element, self: readonly string[]): GmailItem {
  const sender = message.querySelector(SENDER);
  const body = message.querySelector('.a3s');
  // A mail may hold anything, also what looks like a sender: only the message's own head counts.
  if (!sender?.getAttribute('email') || body?.contains(sender)) return { hidden: 0, missing: 'sender' };
  if (!body) return { hidden: 0, missing: 'message body' };
  const author = authorOf(sender);
  const trimButton = body.querySelector('.ajR');
  const read = readMessageText(body, trimButton ? { skip: (element) => element.classList.contains('ajR') } : {});
  // "[Message clipped] View entire message": the rest is on another page.
  const clipped = message.querySelector('.iX a') !== null;
  return {
    message: {
      from: mailRole(author.address, self),
      author,
      ...timeOf(message),
      ...read,
      ...(clipped ? { partial: true } : {}),
      ...attachmentsOf(message),
    },
    hidden: 0,
  };
}

/** A collapsed message: the page holds only its sender, date and first words. */
export function readCollapsed(item: Element, self: readonly string[]): GmailItem {
  const sender = item.querySelector(SENDER) ?? item.querySelector('span[email]');
  const teaser = item.querySelector('.adf.ads') ?? item;
  const { text } = readText(teaser, {
    skip: (element) => element.hasAttribute('email') || element.matches('.gK, .g3'),
  });
  if (!sender?.getAttribute('email')) return { hidden: 1 };
  const author = authorOf(sender);
  return {
    message: { from: mailRole(author.address, self), author, ...timeOf(item), text, partial: true },
    hidden: 1,
  };
}

import type { Message, Role } from '../thread/index.ts';
import { clipMessages } from './shared/clip-messages.ts';
import { isShown } from './shared/is-shown.ts';
import { readBy } from './shared/read-by.ts';
import { readInstant } from './shared/read-instant.ts';
import { readMessageText } from './shared/read-message-text.ts';
import { readText } from './shared/read-text.ts';
import type { Audience, ComposerOutcome, ReadOutcome, SiteAdapter } from './site.ts';

const ROLES: readonly Role[] = ['buyer', 'seller', 'platform'];

const helpdesk = (page: Document): Element | null => page.querySelector('[data-mg-helpdesk]');
const openTicket = (page: Document): Element | null =>
  [...(helpdesk(page)?.querySelectorAll('[data-ticket-id]') ?? [])].find(
    (ticket) => ticket.querySelector('article[data-message-id]') !== null && isShown(ticket),
  ) ?? null;

const readMessage = (article: Element): Message => {
  const author = article.querySelector('.author');
  const time = article.querySelector('time[datetime]');
  const body = article.querySelector('.body');
  const role = ROLES.find((each) => each === article.getAttribute('data-role')) ?? 'unknown';
  const name = author?.textContent?.trim();
  const address = author?.getAttribute('data-address');
  const at = readInstant(time?.getAttribute('datetime'));
  const atText = time?.textContent?.trim();
  return {
    from: role,
    ...(name || address ? { author: { ...(name ? { name } : {}), ...(address ? { address } : {}) } } : {}),
    ...(at ? { at } : {}),
    ...(atText ? { atText } : {}),
    ...(body ? readMessageText(body) : { text: '', partial: true }),
  };
};

const ownNames = (messages: readonly Message[]): readonly string[] => [
  ...new Set(messages.flatMap(({ from, author }) => (from === 'seller' && author?.address ? [author.address] : []))),
];

const readThread = (page: Document): ReadOutcome => {
  const ticket = openTicket(page);
  if (!ticket) return { ok: false, reason: 'not-a-ticket', missing: [] };
  const articles = [...ticket.querySelectorAll('article[data-message-id]')];
  const missing = articles.some((article) => !article.querySelector('.body')) ? ['message body'] : [];
  if (missing.length > 0) return { ok: false, reason: 'layout-changed', missing };
  const { messages, dropped } = clipMessages(articles.map(readMessage));
  const card = helpdesk(page)?.querySelector('[data-order-card]');
  const clock = helpdesk(page)?.getAttribute('data-clock');
  const subject = ticket.querySelector('.subject')?.textContent?.trim();
  return {
    ok: true,
    thread: {
      key: `example:${ticket.getAttribute('data-ticket-id') ?? ''}`,
      ...readBy(exampleSite),
      ...(subject ? { subject } : {}),
      messages,
      hiddenMessages: dropped,
      self: ownNames(messages),
      ...(clock ? { clock } : {}),
      ...(card && isShown(card) ? { orderText: readText(card).text } : {}),
    },
  };
};

const findComposer = (page: Document): ComposerOutcome => {
  const boxes = [...(helpdesk(page)?.querySelectorAll<HTMLElement>('[data-reply-box]') ?? [])];
  const element = boxes.find(isShown);
  if (!element) return { ok: false, reason: boxes.length > 0 ? 'composer-hidden' : 'composer-missing' };
  const stated = element.getAttribute('data-audience');
  const audience: Audience = stated === 'customer' || stated === 'internal' ? stated : 'unknown';
  return {
    ok: true,
    composer: {
      element,
      editor: element.tagName === 'TEXTAREA' ? 'textarea' : 'contenteditable',
      audience,
      plain: true,
    },
  };
};

/** The product's own example inbox: an extension page that says everything in attributes. */
export const exampleSite: SiteAdapter = {
  id: 'example',
  name: 'Example inbox',
  grade: 'A',
  evidenceDate: '2026-11-21',
  detect: (page) => helpdesk(page) !== null,
  threadKey: (page) => {
    const id = openTicket(page)?.getAttribute('data-ticket-id');
    return id ? `example:${id}` : null;
  },
  readThread,
  findComposer,
  watchRoot: helpdesk,
};

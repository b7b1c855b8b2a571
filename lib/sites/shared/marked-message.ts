import type { Message, Role } from '../../thread/index.ts';
import { readMailboxes } from './mail-address.ts';
import { readInstant } from './read-instant.ts';
import { readMessageText } from './read-message-text.ts';
import type { MessageMarks } from './selector-table.ts';

const ROLES: readonly Role[] = ['buyer', 'seller', 'platform'];

/** Text of an element on one line, '' where there is none. */
export const lineOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').slice(0, 2_000).replace(/\s+/g, ' ').trim();

/** Body of a message, also where it stands in a same-origin frame of its own. */
export function bodyOf(item: Element, { body }: MessageMarks): Element | null {
  const found = item.matches(body) ? item : item.querySelector(body);
  return found?.tagName === 'IFRAME' ? ((found as HTMLIFrameElement).contentDocument?.body ?? null) : found;
}

/** Elements of an item outside what the person wrote: a message may hold anything, also a false mark. */
const outside = (item: Element, body: Element | null, selector: string): readonly Element[] =>
  [...item.querySelectorAll(selector)].filter((each) => each === body || !body?.contains(each) || body === item);

/** Whether the page marks an item so: on itself, around it or in it. */
export const isMarked = (item: Element, body: Element | null, selector: string): boolean =>
  item.closest(selector) !== null || outside(item, body, selector).length > 0;

/** Roles the page states of an item. */
export function statedRoles(item: Element, body: Element | null, { roles }: MessageMarks): readonly Role[] {
  return ROLES.filter((role) => {
    const selector = roles?.[role];
    return selector !== undefined && isMarked(item, body, selector);
  });
}

const authorOf = (element: Element | undefined): Message['author'] => {
  if (!element) return undefined;
  const written = (element.getAttribute('alt') ?? lineOf(element)).trim();
  const href = element.getAttribute('href') ?? '';
  const stated = href.startsWith('mailto:') ? href.slice(7).split('?')[0] : element.getAttribute('title');
  const box = readMailboxes(written)[0] ?? readMailboxes(stated ?? '')[0];
  const name = box && written.includes('@') ? box.name : written;
  if (!name && !box) return undefined;
  return { ...(name ? { name } : {}), ...(box ? { address: box.address } : {}) };
};

const timeOf = (element: Element | undefined): Pick<Message, 'at' | 'atText'> => {
  const at = readInstant(element?.getAttribute('datetime'));
  const atText = (element?.getAttribute('title') ?? lineOf(element)).trim();
  return { ...(at ? { at } : {}), ...(atText ? { atText } : {}) };
};

/** Name and address of an item's writer, as far as the page shows them. */
export function senderOf(item: Element, body: Element | null, { sender }: MessageMarks): Message['author'] {
  return sender ? authorOf(outside(item, body, sender)[0]) : undefined;
}

/** One message; its role only where the site states it in a form of its own. */
export function readMarked(
  item: Element,
  body: Element,
  marks: MessageMarks,
): Omit<Message, 'from'> & Partial<Pick<Message, 'from'>> {
  const { skip, time, attachment } = marks;
  const author = senderOf(item, body, marks);
  const names = attachment ? [...item.querySelectorAll(attachment)].flatMap((each) => lineOf(each) || []) : [];
  return {
    ...(author ? { author } : {}),
    ...(time ? timeOf(outside(item, body, time)[0]) : {}),
    ...marks.stated?.(item),
    ...readMessageText(body, skip ? { skip: (element) => element.matches(skip) } : {}),
    ...(names.length > 0 ? { attachments: [...new Set(names)] } : {}),
  };
}

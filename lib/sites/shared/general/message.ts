import type { Message, Role } from '../../../thread/index.ts';
import { readMailboxes } from '../mail-address.ts';
import { readInstant } from '../read-instant.ts';
import { readMessageText } from '../read-message-text.ts';
import type { MessageGroup } from './group.ts';
import { rolesBySide, statedRole } from './role.ts';

const AUTHOR =
  '[itemprop="author"], [itemprop="sender"], [rel="author"], [data-author], .author, .sender, .from, [class*="author"], [class*="sender"], [class*="username"], [class*="user-name"]';
const TIME = 'time, [datetime], [itemprop="datePublished"], [itemprop="dateSent"], .timestamp, .date';
const BODY =
  '[itemprop="text"], [itemprop="articleBody"], [itemprop="commentText"], .message-body, .body, [class*="message-body"], [class*="message-content"], [class*="message-text"], [class*="comment-body"]';

/** First match that is no part of what the person wrote: a message may hold anything, also a false byline. */
const outsideBody = (item: Element, selector: string): Element | null => {
  const body = item.querySelector(BODY);
  return [...item.querySelectorAll(selector)].find((element) => !body?.contains(element)) ?? null;
};

const authorOf = (item: Element): { readonly author?: { readonly name?: string; readonly address?: string } } => {
  const element = outsideBody(item, AUTHOR);
  const mail = (element ?? item).querySelector('a[href^="mailto:"]')?.getAttribute('href')?.slice(7).split('?')[0];
  const written = (element?.getAttribute('content') ?? element?.textContent ?? '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
  const box = readMailboxes(mail ?? written)[0];
  const name = box && written.includes('@') ? box.name : written;
  if (!name && !box) return {};
  return { author: { ...(name ? { name } : {}), ...(box ? { address: box.address } : {}) } };
};

const timeOf = (item: Element): { readonly at?: string; readonly atText?: string } => {
  const element = outsideBody(item, TIME);
  const machine = (element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? '').trim();
  const atText = (element?.textContent?.replace(/\s+/g, ' ').trim() || machine).slice(0, 100);
  const at = readInstant(machine);
  return { ...(at ? { at } : {}), ...(atText ? { atText } : {}) };
};

const bodyOf = (item: Element) => {
  const body = item.querySelector(BODY);
  if (body && (body.textContent?.trim() ?? '') !== '') return readMessageText(body);
  // Byline and controls are not what the person wrote.
  return readMessageText(item, {
    skip: (element) =>
      element.matches(AUTHOR) || element.matches(TIME) || element.matches('header, footer, [role="toolbar"]'),
  });
};

const inOrder = (messages: readonly Message[]): readonly Message[] => {
  const first = messages[0]?.at;
  const last = messages.at(-1)?.at;
  const dated = messages.every(({ at }) => at !== undefined);
  // Some pages put the newest message first.
  return dated && first !== undefined && last !== undefined && Date.parse(first) > Date.parse(last)
    ? [...messages].reverse()
    : messages;
};

/** Reads the messages of a group, oldest first; roles only where the page states them. Empty messages are left out. */
export function readGroup(items: MessageGroup): readonly Message[] {
  const rightToLeft = items[0]?.closest('[dir]')?.getAttribute('dir') === 'rtl';
  const stated: readonly Role[] = items.map(statedRole);
  const roles = stated.some((role) => role !== 'unknown') ? stated : (rolesBySide(items, rightToLeft) ?? stated);
  const messages = items.map(
    (item, index): Message => ({
      from: roles[index] ?? 'unknown',
      ...authorOf(item),
      ...timeOf(item),
      ...bodyOf(item),
    }),
  );
  return inOrder(messages.filter(({ text }) => text !== ''));
}

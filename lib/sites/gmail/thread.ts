import { clipMessages, firstAndNewest } from '../shared/clip-messages.ts';
import { readBy } from '../shared/read-by.ts';
import { readText } from '../shared/read-text.ts';
import type { ReadOutcome, SiteAdapter } from '../site.ts';
import { type GmailItem, readCollapsed, readExpanded } from './message.ts';
import { gmailHashId, gmailHeading, gmailMain, gmailSelf, headingKey } from './view.ts';

const fail = (
  reason: 'not-a-ticket' | 'layout-changed' | 'still-loading',
  missing: readonly string[] = [],
): ReadOutcome => ({ ok: false, reason, missing });

const readItem = (item: Element, self: readonly string[]): GmailItem => {
  const open = item.matches('[data-message-id]') ? item : item.querySelector('[data-message-id]');
  if (open?.querySelector('.a3s')) return readExpanded(open, self);
  if (item.matches('.kv, .ky') || item.querySelector('.kv, .ky')) return readCollapsed(item, self);
  // Super-collapsed: a counter stands for the messages in between.
  const counter = item.querySelector('.adx span')?.textContent?.trim() ?? '';
  if (item.matches('.kQ, .kx') || /^\d+$/.test(counter)) return { hidden: Number(counter) || 1 };
  // A draft being written stands in the list without a body of its own.
  if (item.querySelector('[g_editable="true"]')) return { hidden: 0 };
  return open ? { hidden: 0, missing: 'message body' } : { hidden: 0 };
};

/** Reads the open thread; says what is missing rather than giving a message to the wrong person. */
export function readGmailThread(page: Document, url: string, site: SiteAdapter): ReadOutcome {
  const main = gmailMain(page);
  // A window that holds a mail being written and nothing else.
  if (page.body?.matches('.xE.xp')) return fail('not-a-ticket');
  if (!main)
    return page.querySelector('[data-message-id]')
      ? fail('layout-changed', ['main view'])
      : fail('still-loading', ['main view']);
  const heading = gmailHeading(main);
  const first = main.querySelector('[data-message-id]');
  if (!heading && !first) return gmailHashId(url) ? fail('still-loading', ['thread']) : fail('not-a-ticket');
  const list = first?.closest('[role="list"]');
  const key = heading && headingKey(heading, url);
  const missing = [
    ...(heading ? [] : ['subject']),
    ...(first ? [] : ['messages']),
    ...(first && !list ? ['message list'] : []),
    ...(heading && !key ? ['thread id'] : []),
  ];
  if (missing.length > 0 || !list || !heading || !key) return fail('layout-changed', missing);
  const self = gmailSelf(page);
  const nodes = firstAndNewest([...list.children]);
  const items = nodes.map((item) => readItem(item, self));
  const lacking = [...new Set(items.flatMap((item) => item.missing ?? []))];
  const { messages, dropped } = clipMessages(items.flatMap(({ message }) => message ?? []));
  if (messages.length === 0) return fail('layout-changed', lacking.length > 0 ? lacking : ['messages']);
  // One message that cannot be read is said to be hidden; the others are as good as before.
  const unread = items.filter(({ missing: part }) => part !== undefined).length;
  return {
    ok: true,
    thread: {
      key,
      ...readBy(site),
      subject: readText(heading).text,
      messages,
      hiddenMessages:
        items.reduce((sum, { hidden }) => sum + hidden, 0) + unread + dropped + list.childElementCount - nodes.length,
      self,
    },
  };
}

import type { Message } from '../thread/index.ts';
import { shortHash } from './shared/conversation-key.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const ROW = '#main div[role="row"]:is([data-id], :has([data-id]))';

/** The header's name, and the chat's part of the message ids where they have one: two contacts may share a name. */
const keyOf = (page: Document): string | null => {
  const header = page.querySelector('#main header span[title]');
  const name = (header?.getAttribute('title') ?? '').trim();
  if (name === '') return null;
  const chats = new Set(
    [...page.querySelectorAll('#main [data-id]')].flatMap(
      (each) => /^(?:true|false)_([^_]+)_/.exec(each.getAttribute('data-id') ?? '')?.[1] ?? [],
    ),
  );
  return shortHash(`${name}\n${chats.size === 1 ? [...chats][0] : ''}`);
};

/** "[10:05, 21/08/2026] Name: " — order of day and month follows the locale, so the time stays text. */
const statedIn = (item: Element): Pick<Message, 'author' | 'atText'> => {
  const stated = item.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text')?.slice(0, 300) ?? '';
  const end = stated.indexOf('] ');
  if (!stated.startsWith('[') || end < 0) return {};
  const name = stated
    .slice(end + 2)
    .replace(/:\s*$/, '')
    .trim();
  return { atText: stated.slice(1, end), ...(name ? { author: { name } } : {}) };
};

/** WhatsApp Web. One's own messages are known by id and class, which must agree. */
export const whatsappSite: SiteAdapter = tableSite({
  id: 'whatsapp',
  name: 'WhatsApp',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://web.whatsapp.com/'),
  key: keyOf,
  messages: {
    list: '#main',
    item: ROW,
    ignore: 'footer',
    body: 'span.selectable-text',
    roles: { buyer: '[data-id^="false_"], .message-in', seller: '[data-id^="true_"], .message-out' },
    stated: statedIn,
  },
  subject: '#main header span[title]',
  composers: [
    {
      box: '#main footer div[contenteditable="true"][data-tab="10"], #main footer [data-testid="conversation-compose-box-input"]',
      audience: 'customer',
    },
  ],
});

import type { Message } from '../thread/index.ts';
import { findGenericComposer } from './generic/composer.ts';
import { findMessageGroup } from './generic/group.ts';
import { readMailPage } from './generic/mail.ts';
import { readGroup } from './generic/message.ts';
import { clipMessages } from './shared/clip-messages.ts';
import { shortHash } from './shared/conversation-key.ts';
import type { ReadOutcome, SiteAdapter } from './site.ts';

// Address without what changes while one conversation stays open, and its beginning: pages swap threads in place.
const keyOf = (url: string, first: Message): string =>
  `page:${shortHash(url)}:${shortHash(`${first.author?.address ?? first.author?.name ?? ''}\n${first.text.slice(0, 400)}`)}`;

const readMessages = (page: Document): readonly Message[] => {
  const group = findMessageGroup(page);
  const messages = group ? readGroup(group) : [];
  return messages.length > 0 ? messages : readMailPage(page);
};

const readThread = (page: Document, url: string): ReadOutcome => {
  const all = readMessages(page);
  const answerable = findGenericComposer(page);
  const [first] = all;
  // A page with authors and dates but nothing to answer in is an article with comments, or a list.
  if (!first || (!answerable.ok && answerable.reason === 'composer-missing'))
    return { ok: false, reason: page.readyState === 'loading' ? 'still-loading' : 'not-a-ticket', missing: [] };
  const { messages, dropped } = clipMessages(all);
  const subject = (page.querySelector('h1') ?? page.querySelector('h2'))?.textContent?.replace(/\s+/g, ' ').trim();
  const { id, name, grade, evidenceDate } = genericSite;
  return {
    ok: true,
    thread: {
      key: keyOf(url, first),
      site: id,
      ...(subject ? { subject: subject.slice(0, 300) } : {}),
      messages,
      adapter: { id, name, grade, evidenceDate },
      general: true,
      hiddenMessages: dropped,
    },
  };
};

/** Any other page: reads what is built like a conversation, and says that it was read in general mode. */
export const genericSite: SiteAdapter = {
  id: 'generic',
  name: 'General reader',
  grade: 'D',
  evidenceDate: '2026-11-21',
  matches: [],
  detect: () => true,
  threadKey: (page, url) => {
    const [first] = readMessages(page);
    return first ? keyOf(url, first) : null;
  },
  readThread,
  findComposer: findGenericComposer,
};

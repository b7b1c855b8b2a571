import { findGmailComposer } from './gmail/composer.ts';
import { readGmailThread } from './gmail/thread.ts';
import { gmailKey, gmailMain } from './gmail/view.ts';
import type { SiteAdapter } from './site.ts';

/** Gmail. Sources: public extensions seen in 2025–26 that agree on data attributes and `[email]`/`[name]`. */
export const gmailSite: SiteAdapter = {
  id: 'gmail',
  name: 'Gmail',
  grade: 'A',
  evidenceDate: '2026-11-21',
  // `/mu/` is the basic mobile page with another structure.
  detect: (_, url) => url.startsWith('https://mail.google.com/') && !url.startsWith('https://mail.google.com/mu/'),
  threadKey: gmailKey,
  readThread: (page, url) => readGmailThread(page, url, gmailSite),
  findComposer: findGmailComposer,
  // Gmail swaps whole views under one parent and keeps the old ones hidden: the parent sees both.
  watchRoot: (page) => gmailMain(page)?.parentElement ?? null,
};

import { findGenericComposer } from './shared/general/composer.ts';
import { findGeneralMessages, generalKey, readGeneral } from './shared/general/read-general.ts';
import { readBy } from './shared/read-by.ts';
import type { ReadOutcome, SiteAdapter } from './site.ts';

const readThread = (page: Document, url: string): ReadOutcome => {
  const reading = readGeneral(page);
  const first = reading?.messages[0];
  if (!reading || !first)
    return { ok: false, reason: page.readyState === 'loading' ? 'still-loading' : 'not-a-ticket', missing: [] };
  const { messages, dropped, subject } = reading;
  return {
    ok: true,
    thread: {
      key: `page:${generalKey(url, first)}`,
      ...readBy(genericSite, true),
      ...(subject ? { subject } : {}),
      messages,
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
  detect: () => true,
  threadKey: (page, url) => {
    const [first] = findGeneralMessages(page);
    return first ? `page:${generalKey(url, first)}` : null;
  },
  readThread,
  findComposer: findGenericComposer,
};

import { readMessengerRows } from './messenger/rows.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Messenger and Facebook Marketplace, in English; other languages are read in general mode. Rows out of view do not exist. */
export const messengerSite: SiteAdapter = tableSite({
  id: 'messenger',
  name: 'Messenger',
  grade: 'B',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/www\.(facebook\.com\/(messages|marketplace)\/|messenger\.com\/)/.test(url),
  key: /\.com\/(?:messages\/(?:e2ee\/)?|marketplace\/)?t\/(\d+)/,
  messages: readMessengerRows,
  mayReadGenerally: true,
  composers: [{ box: '[contenteditable="true"][role="textbox"][data-lexical-editor="true"]', audience: 'customer' }],
});

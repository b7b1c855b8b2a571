import { outlookCards } from './outlook/cards.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const HOSTS = /^https:\/\/outlook\.(live\.com|office\.com|office365\.com|cloud\.microsoft)\//;
const OWN_PAGE = 'head [href*="cdn.office.net"], meta[content*="owamail"], script[src*="/owamail/"]';
const READING_PANE = '#ReadingPaneContainerId, [data-app-section="MailReadCompose"]';
const SUBJECT = '[role="heading"][id^="CONV_"][id$="_SUBJECT"]';

const keyOf = (page: Document, url: string): string | null => {
  const heading = page.querySelector(SUBJECT)?.id.slice('CONV_'.length, -'_SUBJECT'.length);
  const row = page.querySelector('#MailList [role="option"][aria-selected="true"][data-convid]');
  return heading || row?.getAttribute('data-convid') || (/\/id\/([^/?#]+)/.exec(url)?.[1] ?? null);
};

/** Outlook on the web. The page does not say whose mailbox it is, so sides are asked. */
export const outlookSite: SiteAdapter = tableSite({
  id: 'outlook',
  name: 'Outlook',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) =>
    HOSTS.test(url) || (page.querySelector(OWN_PAGE) !== null && page.querySelector(READING_PANE) !== null),
  key: keyOf,
  messages: {
    list: '[data-app-section="ConversationContainer"], #ConversationReadingPaneContainer, #ReadingPaneContainerId',
    item: outlookCards,
    // A draft stands among the messages; it holds the box it is written in.
    ignore: '[contenteditable="true"]',
    body: '[id^="UniqueMessageBody"], div[role="document"]',
    sender: '[id^="MSG_"][id$="_FROM"]',
    time: '[data-testid="SentReceivedSavedTime"]',
  },
  subject: SUBJECT,
  composers: [
    {
      // Recipients are editable too, without several lines.
      box: '[id^="editorParent_"] [contenteditable="true"], [id^="docking_InitVisiblePart_"] [contenteditable="true"][aria-multiline="true"]',
      audience: 'customer',
      keepBelow: ['#appendonsend', '#divRplyFwdMsg', 'blockquote'],
    },
  ],
});

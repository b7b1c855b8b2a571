import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { statedAudience } from './shared/general/composer.ts';
import { tableSite } from './shared/table-site.ts';
import type { Audience, SiteAdapter } from './site.ts';
import { zendeskPane } from './zendesk/pane.ts';

const SWITCHER = '[data-test-id="omnichannel-channel-switcher-button"]';
/** Channels that reach the customer, as the switcher names them. */
const CHANNELS = /\b(e-?mail|public|whatsapp|messaging|messenger|sms|chat|web|api|facebook|instagram|twitter|line)\b/i;

/** The switcher stands in the same ticket; what it does not say in known words is unknown. */
const audienceOf = (box: Element): Audience => {
  let place: Element | null = box;
  while (place && !place.querySelector(SWITCHER)) place = place.parentElement;
  const switchers = [...(place?.querySelectorAll(SWITCHER) ?? [])];
  if (switchers.length !== 1) return 'unknown';
  const words = `${switchers[0]?.getAttribute('data-channel') ?? ''} ${switchers[0]?.getAttribute('aria-label') ?? ''}`;
  const stated = statedAudience(words.replace(/_/g, ' '));
  if (stated === 'internal') return 'internal';
  return stated === 'customer' || (CHANNELS.test(words) && !/intern|not(e|iz)|privat/i.test(words))
    ? 'customer'
    : 'unknown';
};

/** Zendesk Agent Workspace: about ten public scripts agree on its test ids. */
export const zendeskSite: SiteAdapter = tableSite({
  id: 'zendesk',
  name: 'Zendesk',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/[\w-]+\.zendesk\.com\/agent\//.test(url),
  key: /\/agent\/tickets\/(\d+)/,
  pane: zendeskPane,
  messages: {
    list: '[data-test-id="omni-log-container"]',
    item: 'article[data-test-id="omni-log-comment-item"]',
    ignore: 'article[aria-hidden="true"]',
    note: '[data-test-id="omni-log-item-message"][type="internal"], [data-test-id="omni-log-internal-note-tag"]',
    body: '[data-test-id="omni-log-message-content"]',
    skip: '.signature, a.attachment, a[data-test-id="attachment-thumbnail"]',
    sender: '[data-test-id="omni-log-item-sender"], [data-test-id="omni-log-comment-user-link"]',
    time: 'time[data-test-id="timestamp-relative"], time[data-test-id="timestamp-absolute"]',
    attachment: 'a.attachment, a[data-test-id="attachment-thumbnail"]',
    roles: {
      buyer: '[data-test-id="omni-log-item-message"][type="end-user"]',
      seller: '[data-test-id="omni-log-item-message"][type="agent"]',
    },
    more: 'button[data-test-id="convolog-show-more-button"]',
  },
  subject:
    'input[data-test-id="omni-header-subject"], input[data-test-id="ticket-pane-subject"], [data-test-id="header-tab-title"]',
  composers: [
    {
      box: '[data-test-id="omnicomposer-rich-text-ckeditor"], [data-test-id="omnicomposer-plain-text-ckeditor"], [data-test-id="ticket-rich-text-editor"] [contenteditable="true"]',
      audience: audienceOf,
    },
  ],
});

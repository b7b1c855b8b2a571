import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Shopify Inbox on its own host; inside the admin it is another host's frame. Read in general mode. */
export const shopifyInboxSite: SiteAdapter = tableSite({
  id: 'shopify-inbox',
  name: 'Shopify Inbox',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://inbox.shopify.com/store/'),
  key: /\/conversations\/(?:unread|open|closed)\/([\da-f-]{8,})/,
});

import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { lineOf } from './shared/marked-message.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** HubSpot's inbox: one older script's marks, else general mode. */
export const hubspotSite: SiteAdapter = tableSite({
  id: 'hubspot',
  name: 'HubSpot',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://app.hubspot.com/live-messages/'),
  key: /\/live-messages\/\d+\/inbox\/(\d+)/,
  messages: {
    item: '[class*="CommonMessage__StyledContentColumn"]',
    body: '[data-test-id="primary-message-body-content"]',
    // Shown only where the header's details are unfolded.
    stated: (item) => {
      const name = lineOf(item.querySelector('dt[data-message-metadata-type="from"] b'));
      return name ? { author: { name } } : {};
    },
  },
  subject: '[data-selenium-test="highlightTitle"]',
});

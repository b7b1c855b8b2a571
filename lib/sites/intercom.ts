import { intercomRoot } from './intercom/stream-root.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { labelledAudience } from './shared/general/composer.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/**
 * Intercom's inbox. A teammate's part may be a reply or a note, and nothing public tells which: customers and bots are
 * known by their group's category, teammates are asked.
 */
export const intercomSite: SiteAdapter = tableSite({
  id: 'intercom',
  name: 'Intercom',
  grade: 'B',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://app.intercom.com/a/inbox/'),
  key: /\/a\/inbox\/[^?#]*\/conversation\/(\d+)/,
  pane: intercomRoot,
  messages: {
    list: '[data-testid="conversation-stream-scroll-container"], [data-conversation-stream], .inbox-2__conversation-stream',
    item: '[data-part-id], [class*="group/content-part"]',
    note: '.o__note',
    body: '.interblocks-html, .inbox-2__break-words, .inbox-2__user-email-content',
    roles: {
      buyer: '[data-part-group-category="1"]',
      platform: '[data-part-group-category="5"], [data-part-group-category="20"]',
    },
  },
  subject: '[data-inbox-conversation-header-title], .inbox-2__conversation-title',
  composers: [
    {
      box: '[data-conversation-reply-composer] .ProseMirror[contenteditable="true"], .embercom-prosemirror-composer-editor[contenteditable="true"], .embercom-prosemirror-composer-editor .ProseMirror[contenteditable="true"]',
      audience: (box) =>
        box.closest('.o__note') || box.querySelector('.o__note') ? 'internal' : labelledAudience(box),
    },
  ],
});

import { isComment, sideOf, updateAudience } from './request-tracker/transaction.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { type Mailbox, readMailboxes } from './shared/mail-address.ts';
import { lineOf } from './shared/marked-message.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** RT shows a user as name, as address, or as both. */
const mailboxOf = (shown: string): Mailbox | { readonly name: string } => readMailboxes(shown)[0] ?? { name: shown };

/**
 * Request Tracker 5 and 6 (its own components, with `Ticket/Elements/ShowPeople` and `Ticket/Update.html`; 5.0.3 driven
 * end to end). A writer who is among the requestors is the buyer, who is logged in here is the seller; others may be
 * colleagues, a copy's reader or a script, and are asked.
 */
export const requestTrackerSite: SiteAdapter = tableSite({
  id: 'request-tracker',
  name: 'Request Tracker',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) =>
    /\/Ticket\/(Display|History|Update)\.html/.test(url) &&
    page.querySelector('.transaction, .history-container, #UpdateContent') !== null,
  key: /\/Ticket\/(?:Display|History|Update)\.html\?(?:[^#]*[&;])?id=(\d+)/,
  replyPage: /\/Ticket\/Update\.html/,
  messages: {
    item: '.Ticket-transaction.message',
    note: isComment,
    body: '.messagebody',
    skip: '.message-stanza-folder, .messageattachments',
    attachment: '.downloadattachment .downloadfilename',
    buyerNames: '.requestors .current-value, .requestors a',
    stated: (item) => {
      const name = lineOf(item.querySelector('.metadata .description')).split(' - ')[0]?.trim();
      const atText = lineOf(item.querySelector('.metadata .date'));
      const from = sideOf(item);
      return { ...(from ? { from } : {}), ...(name ? { author: mailboxOf(name) } : {}), ...(atText ? { atText } : {}) };
    },
    sortBy: 'data-transaction-id',
    more: 'a.show-ticket-history',
  },
  composers: [
    {
      box: 'textarea#UpdateContent, form:has(#UpdateContent) .ck-editor__editable, form:has(#UpdateContent) iframe.cke_wysiwyg_frame',
      audience: updateAudience,
      keepBelow: ['blockquote'],
    },
  ],
});

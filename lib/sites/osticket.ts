import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** osTicket's staff panel (its own templates). Reply and note have a box each. */
export const osticketSite: SiteAdapter = tableSite({
  id: 'osticket',
  name: 'osTicket',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) => /\/scp\/tickets\.php\?/.test(url) && page.querySelector('#ticket_thread, .tixTitle') !== null,
  key: /\/scp\/tickets\.php\?(?:[^#]*&)?id=(\d+)/,
  messages: {
    list: '#ticket_thread',
    item: '.thread-entry',
    note: '.thread-entry.note',
    body: '.thread-body',
    skip: '.attachments',
    sender: '.header b',
    time: '.header time[datetime]',
    attachment: '.attachment-info a.filename',
    roles: { buyer: '.thread-entry.message', seller: '.thread-entry.response', platform: '.thread-entry.system' },
  },
  subject: '.tixTitle h3',
  composers: [
    { box: 'form#reply .redactor-in, form#reply textarea#response', audience: 'customer' },
    { box: '#internal_note, form:has(#internal_note) .redactor-in', audience: 'internal' },
  ],
});

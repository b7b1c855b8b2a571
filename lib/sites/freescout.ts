import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { Audience, SiteAdapter } from './site.ts';

/** One form serves both; a hidden field says which it is now. */
const audienceOf = (box: Element): Audience => {
  const field = box.closest('form')?.querySelector<HTMLInputElement>('input[name="is_note"]');
  if (!field) return 'unknown';
  return field.value === '' || field.value === '0' ? 'customer' : 'internal';
};

/** FreeScout (its own templates). */
export const freescoutSite: SiteAdapter = tableSite({
  id: 'freescout',
  name: 'FreeScout',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page) =>
    page.body?.classList.contains('body-conv') === true && page.body.hasAttribute('data-conversation_id'),
  key: (page) => page.body.getAttribute('data-conversation_id'),
  messages: {
    item: '.thread[data-thread_id]',
    ignore: '.thread-type-draft',
    note: '.thread-type-note',
    body: '.thread-content',
    sender: '.thread-person strong',
    time: '.thread-date',
    attachment: '.thread-attachments a.attachment-link',
    roles: { buyer: '.thread-type-customer', seller: '.thread-type-message', platform: '.thread-type-lineitem' },
    // Newest first or last is a setting.
    sortBy: 'data-thread_id',
  },
  subject: '.conv-subjtext > span',
  composers: [{ box: 'form.form-reply .note-editable, form.form-reply textarea#body', audience: audienceOf }],
});

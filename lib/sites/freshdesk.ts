import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { labelledAudience } from './shared/general/composer.ts';
import { lineOf } from './shared/marked-message.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const CUSTOM = 'customFields.';
const PROPERTY = 'tkt-properties-';

const fieldsOf = (place: ParentNode): readonly string[] => {
  const custom = [...place.querySelectorAll<HTMLInputElement>(`input[name^="${CUSTOM}"]`)].map(({ name, value }) => [
    name.slice(CUSTOM.length),
    value,
  ]);
  const properties = [...place.querySelectorAll(`[data-test-id^="${PROPERTY}"]`)].map((each) => [
    each.getAttribute('data-test-id')?.slice(PROPERTY.length) ?? '',
    lineOf(each.querySelector('.ember-power-select-selected-item')),
  ]);
  return [...custom, ...properties].flatMap(([name = '', value = '']) =>
    name && value.trim() ? `${name.replace(/^cf_/, '').replace(/[_-]+/g, ' ')}: ${value.trim()}` : [],
  );
};

/**
 * Freshdesk, the new pages. Nothing public says how a private note among the messages is marked, so only the requester
 * is told apart, by name; all others are asked.
 */
export const freshdeskSite: SiteAdapter = tableSite({
  id: 'freshdesk',
  name: 'Freshdesk',
  grade: 'B',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/[\w-]+\.freshdesk\.com\/a\//.test(url),
  key: /\/a\/tickets\/(\d+)/,
  messages: {
    item: '#ticket_original_request, .ticket-details__item__content',
    body: '.text__content',
    sender: '.sender-info [data-test-id="user-name"], .requester-wrap [data-test-id="user-name"]',
    buyerNames:
      '.requester-wrap [data-test-id="user-name"], [data-test-id^="requester-info-contact-"] .info-details-content',
  },
  subject: '.ticket-subject-heading',
  composers: [
    {
      box: 'div.fr-element.fr-view[contenteditable="true"], [data-test-id="active-editor"][contenteditable="true"]',
      audience: labelledAudience,
    },
  ],
  order: fieldsOf,
});

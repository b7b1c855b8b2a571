import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { labelledAudience } from './shared/general/composer.ts';
import { isShown } from './shared/is-shown.ts';
import { tableSite } from './shared/table-site.ts';
import type { Audience, SiteAdapter } from './site.ts';

const ARTICLE = '.ticket-article-item';

/** Left tickets stay in the page as hidden panels. */
const openPanel = (page: Document): ParentNode | null => {
  const panels = [...page.querySelectorAll('.content')].filter((each) => each.querySelector(ARTICLE) && isShown(each));
  const outer = panels.filter((each) => !panels.some((other) => other !== each && other.contains(each)));
  if (outer.length > 1) return null;
  return outer[0] ?? page;
};

const formAudience = (box: Element): Audience => {
  const form = box.closest('form.article-add');
  const internal = form?.classList.contains('is-internal');
  return internal === form?.classList.contains('is-public') ? 'unknown' : internal ? 'internal' : 'customer';
};

/**
 * Zammad's first interface (its own templates). An agent's note may be meant for colleagues, so it is left out unless
 * it is a customer's.
 */
export const zammadSite: SiteAdapter = tableSite({
  id: 'zammad',
  name: 'Zammad',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) =>
    /#ticket\/zoom\/\d+/.test(url) && page.querySelector(`${ARTICLE}, form.article-add, .ticket-title-update`) !== null,
  key: /#ticket\/zoom\/(\d+)/,
  pane: openPanel,
  messages: {
    item: ARTICLE,
    note: `${ARTICLE}.agent.note, ${ARTICLE}.system.note, .text-bubble.internal`,
    body: '.richtext-content',
    skip: '.js-toggleFold',
    time: 'time[datetime], .humanTimeFromNow',
    roles: { buyer: `${ARTICLE}.customer`, seller: `${ARTICLE}.agent`, platform: `${ARTICLE}.system` },
    sortBy: 'data-id',
  },
  subject: '.ticket-title-update.js-objectTitle',
  composers: [
    {
      box: 'form.article-add div.articleNewEdit-body[data-name="body"]',
      audience: formAudience,
      keepBelow: ['blockquote'],
      plain: true,
    },
  ],
});

const BODY = '[data-test-id^="article-bubble-body-"]';

/**
 * Zammad's new desktop interface (its own components). Notes for colleagues carry colours only, so an agent's article is
 * asked; customers are known.
 */
export const zammadDesktopSite: SiteAdapter = tableSite({
  id: 'zammad-desktop',
  name: 'Zammad',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) =>
    /\/desktop\/tickets\/\d+/.test(url) &&
    page.querySelector('section[role="feed"], [data-test-id="article-content"], #ticketArticleReplyForm') !== null,
  key: /\/desktop\/tickets\/(\d+)/,
  messages: {
    list: 'section[role="feed"]',
    item: 'article[id^="article-"]',
    body: '[data-test-id="article-content"] .inner-article-body',
    time: 'time[datetime]',
    roles: { buyer: `${BODY}.Content--customer` },
  },
  composers: [
    {
      box: '#ticketArticleReplyForm [data-test-id="field-editor"] [role="textbox"][contenteditable="true"]',
      audience: labelledAudience,
    },
  ],
});

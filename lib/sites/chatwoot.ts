import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { Audience, SiteAdapter } from './site.ts';

const audienceOf = (box: Element): Audience => {
  const frame = box.closest('.reply-box');
  if (!frame) return 'unknown';
  return frame.classList.contains('is-private') ? 'internal' : 'customer';
};

// A private note is amber and has a lock; a mail, which may hold anything, is drawn in a part of its own.
const isPrivate = (item: Element): boolean =>
  [...item.querySelectorAll('.i-lucide-lock-keyhole, [data-bubble-name][class*="amber"]')].some(
    (mark) => !mark.closest('.letter-render'),
  );

/**
 * Chatwoot (its own components). Right is the shop's side in every version; left is the contact only where the container
 * is named as in versions in which all agents stand right.
 */
export const chatwootSite: SiteAdapter = tableSite({
  id: 'chatwoot',
  name: 'Chatwoot',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (page, url) =>
    /\/app\/accounts\/\d+\//.test(url) && page.querySelector('.conversation-panel, .reply-box') !== null,
  key: /\/app\/accounts\/(\d+)\/(?:[\w/-]*\/)?conversations\/(\d+)/,
  messages: {
    list: '.conversation-panel',
    item: 'div[id^="message"][data-message-id]',
    note: isPrivate,
    body: '.letter-render, [data-bubble-name]:not(:has(.letter-render))',
    time: 'time',
    roles: {
      buyer: '.message-bubble-container .left-bubble',
      seller: '.right-bubble',
      platform: '[data-bubble-name="activity"]',
    },
  },
  composers: [
    {
      box: '.reply-box .ProseMirror-woot-style[contenteditable="true"], .reply-box__top textarea',
      audience: audienceOf,
    },
  ],
});

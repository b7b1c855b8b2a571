import { ALIBABA_MESSAGES, ALIBABA_PLATFORM, alibabaKey } from './alibaba/message.ts';
import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { readText } from './shared/read-text.ts';
import type { ComposerMarks } from './shared/selector-table.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

const COMPOSERS: readonly ComposerMarks[] = [{ box: '#send-box-wrapper .send-textarea', audience: 'customer' }];

const customerCard = (place: ParentNode): readonly string[] => {
  const card = place.querySelector('.alicrm-customer-detail-card');
  return card ? [readText(card, { limit: 5_000 }).text] : [];
};

/** Alibaba.com, the seller's OneTalk: one's own messages stand right. */
export const alibabaSite: SiteAdapter = tableSite({
  id: 'alibaba',
  name: 'Alibaba OneTalk',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://onetalk.alibaba.com/'),
  key: alibabaKey,
  messages: {
    ...ALIBABA_MESSAGES,
    roles: {
      buyer: `.item-left:not(:has(${ALIBABA_PLATFORM}))`,
      seller: `.item-right:not(:has(${ALIBABA_PLATFORM}))`,
      platform: ALIBABA_PLATFORM,
    },
  },
  composers: COMPOSERS,
  order: customerCard,
});

/** Alibaba.com's message centre: the same widget, mostly used by buyers, so sides are asked. */
export const alibabaMessagesSite: SiteAdapter = tableSite({
  id: 'alibaba-messages',
  name: 'Alibaba message centre',
  grade: 'A',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://message.alibaba.com/'),
  key: alibabaKey,
  messages: { ...ALIBABA_MESSAGES, roles: { platform: ALIBABA_PLATFORM } },
  composers: COMPOSERS,
});

/** Alibaba.com's Trade Assurance order page: only its address is known; all else is read in general mode. */
export const alibabaOrderSite: SiteAdapter = tableSite({
  id: 'alibaba-order',
  name: 'Alibaba Trade Assurance',
  grade: 'D',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://biz.alibaba.com/ta/'),
  key: /[?&]orderId=(\d{10,25})(?:&|#|$)/,
  order: (_, url) => [`Order ID: ${/orderId=(\d+)/.exec(url)?.[1] ?? ''}`],
});

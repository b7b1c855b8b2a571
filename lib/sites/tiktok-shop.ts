import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** TikTok Shop's buyer chat: the reply box of its chat kit is known from another page; messages in general mode. */
export const tiktokShopSite: SiteAdapter = tableSite({
  id: 'tiktok-shop',
  name: 'TikTok Shop',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/(seller|affiliate)(-[a-z]{2,4})?\.tiktok\.com\/(chat|seller\/im)/.test(url),
  within: 'div.chatd-scrollView, [class*="messageList-"]',
  composers: [{ box: '#im_sdk_chat_input textarea, textarea#imTextarea', audience: 'customer' }],
});

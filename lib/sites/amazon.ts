import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Amazon Seller Central's buyer messages: the message area and the addresses are known, else general mode. */
export const amazonSite: SiteAdapter = tableSite({
  id: 'amazon',
  name: 'Amazon Seller Central',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/sellercentral(-europe)?\.amazon\.[a-z.]{2,6}\/messaging\//.test(url),
  within: '#case-messages',
  order: (_, url) => {
    const id = /[?&]order(?:ID|Id)=(\d{3}-\d{7}-\d{7})(?:&|#|$)/.exec(url)?.[1];
    return id ? [`Order ID: ${id}`] : [];
  },
});

import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Walmart Seller Center: nothing but its address is known; read in general mode. */
export const walmartSite: SiteAdapter = tableSite({
  id: 'walmart',
  name: 'Walmart Seller Center',
  grade: 'D',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://seller.walmart.com/'),
  order: (_, url) => {
    const id = /[?&]orderId=([\w-]{6,40})(?:&|#|$)/.exec(url)?.[1];
    return id ? [`Order ID: ${id}`] : [];
  },
});

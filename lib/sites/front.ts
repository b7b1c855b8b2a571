import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Front: nothing but its address is known; the page is read in general mode. */
export const frontSite: SiteAdapter = tableSite({
  id: 'front',
  name: 'Front',
  grade: 'D',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/[\w-]+\.frontapp\.com\//.test(url),
});

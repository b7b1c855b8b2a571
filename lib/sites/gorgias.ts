import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Gorgias: its classes are hashes, so only the address is known; the page is read in general mode. */
export const gorgiasSite: SiteAdapter = tableSite({
  id: 'gorgias',
  name: 'Gorgias',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/[\w-]+\.gorgias\.com\/app\//.test(url),
  key: /\/app\/(?:ticket|views\/\d+)\/(\d+)/,
});

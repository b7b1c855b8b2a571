import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** AliExpress's seller messages: address and an old title; read in general mode. */
export const aliexpressSite: SiteAdapter = tableSite({
  id: 'aliexpress',
  name: 'AliExpress',
  grade: 'D',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => /^https:\/\/(msg|message)\.aliexpress\.com\//.test(url),
  subject: '.message-view .message-view-title__content',
});

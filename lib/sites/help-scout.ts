import { EVIDENCE_DATE } from './shared/evidence-date.ts';
import { labelledAudience } from './shared/general/composer.ts';
import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** Help Scout: address, subject and the older pages' reply box are known; messages are read in general mode. */
export const helpScoutSite: SiteAdapter = tableSite({
  id: 'help-scout',
  name: 'Help Scout',
  grade: 'C',
  evidenceDate: EVIDENCE_DATE,
  detect: (_, url) => url.startsWith('https://secure.helpscout.net/'),
  key: /\/conversation\/(\d+)\//,
  subject: '[data-cy="EditableTextarea"], #subjectLine',
  composers: [{ box: '.redactor_redactor.redactor_editor', audience: labelledAudience }],
});

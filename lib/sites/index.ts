// Takes a Document and its address. Gives the conversation in it and the reply box. Knows nothing of cases, browsers or other sites.
import { exampleSite } from './example.ts';
import { genericSite } from './generic.ts';
import { gmailSite } from './gmail.ts';
import { roundcubeSite } from './roundcube.ts';
import type { SiteAdapter } from './site.ts';

export { findSite } from './shared/find-site.ts';
export { isShown } from './shared/is-shown.ts';
export type {
  Audience,
  Composer,
  ComposerOutcome,
  EvidenceGrade,
  PageThread,
  ReadOutcome,
  SiteAdapter,
} from './site.ts';

/** Every site, asked in this order whether a page is its own; the last one reads any page. */
export const SITES: readonly SiteAdapter[] = [exampleSite, gmailSite, roundcubeSite, genericSite];

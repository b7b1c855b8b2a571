import { GENERAL } from './known-sites/general.ts';
import { HELPDESKS } from './known-sites/helpdesks.ts';
import type { KnownSite } from './known-sites/known-site.ts';
import { MARKETPLACES } from './known-sites/marketplaces.ts';
import { OWN_HOSTS } from './known-sites/own-hosts.ts';

export type { KnownSite } from './known-sites/known-site.ts';

/** Every adapter that is a table, with its page. */
export const KNOWN_SITES: readonly KnownSite[] = [...HELPDESKS, ...OWN_HOSTS, ...MARKETPLACES, ...GENERAL];

/** Fixture pages of a site. */
export const fixtureOf = ({ id, folder }: KnownSite, page: 'basic' | 'not-a-ticket'): string =>
  `${folder ?? id}/${page}`;

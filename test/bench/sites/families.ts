import { fixtureOf, KNOWN_SITES } from '../../sites/known-sites.ts';

/** A page to be changed at random. */
export interface SitePage {
  readonly fixture: string;
  readonly url: string;
  /** How often the conversation is repeated first: fixtures are short, and real threads are not. */
  readonly grow: number;
}

/** Sites that are read by the same means, with their pages. */
export interface SiteFamily {
  readonly name: string;
  readonly pages: readonly SitePage[];
  /** Whether the page is as large as real ones, so that the share of unreadable ones means something. */
  readonly sized: boolean;
}

const GROW = 6;

const known = (...ids: readonly string[]): readonly SitePage[] =>
  KNOWN_SITES.filter(({ id }) => ids.includes(id)).map((site) => ({
    fixture: fixtureOf(site, 'basic'),
    url: site.url,
    grow: GROW,
  }));

const GMAIL = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQXKDnRhTqLpVwXyZbCdEfGhJkM';
const ROUNDCUBE = 'https://mail.example.com/?_task=mail&_action=';
const general = KNOWN_SITES.filter((site) => site.general && !['ebay', 'hubspot'].includes(site.id)).map(
  ({ id }) => id,
);

/** Every site in one of them. */
export const SITE_FAMILIES: readonly SiteFamily[] = [
  {
    name: 'mail in threads',
    pages: [{ fixture: 'gmail/basic', url: GMAIL, grow: GROW }, ...known('outlook')],
    sized: true,
  },
  {
    // One mail a page: nothing to repeat, so the page stays far smaller than a real one.
    name: 'mail one by one',
    pages: [
      { fixture: 'roundcube/show', url: `${ROUNDCUBE}show&_uid=5`, grow: 0 },
      { fixture: 'roundcube/compose-plain', url: `${ROUNDCUBE}compose&_id=1`, grow: 0 },
    ],
    sized: false,
  },
  { name: 'helpdesk services', pages: known('zendesk', 'freshdesk', 'intercom', 'hubspot'), sized: true },
  {
    name: 'helpdesks on own hosts',
    pages: known(
      'chatwoot',
      'zammad',
      'zammad-desktop',
      'freescout',
      'osticket',
      'redmine',
      'request-tracker',
      'znuny',
    ),
    sized: true,
  },
  { name: 'marketplaces', pages: known('ebay', 'etsy', 'alibaba', 'alibaba-messages'), sized: true },
  { name: 'chats', pages: known('whatsapp', 'messenger'), sized: true },
  {
    name: 'general reader',
    pages: [
      ...known(...general),
      { fixture: 'generic/chat', url: 'https://help.example.com/t/12', grow: GROW },
      { fixture: 'generic/helpdesk', url: 'https://help.example.com/t/12', grow: GROW },
    ],
    sized: true,
  },
];

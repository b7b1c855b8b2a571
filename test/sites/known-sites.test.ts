import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSite, SITES, type SiteAdapter } from '../../lib/sites/index.ts';
import { SITE_FAMILIES } from '../bench/sites/families.ts';
import { fixtureOf, KNOWN_SITES, type KnownSite } from './known-sites.ts';
import { loadPage, threadOf } from './load-page.ts';

/** The words that stand in a note for colleagues, in every fixture that has one. */
const NOTE = 'do not admit it yet';

const siteOf = ({ id }: KnownSite): SiteAdapter => {
  const site = SITES.find((each) => each.id === id);
  if (!site) throw new Error(`no site ${id}`);
  return site;
};

describe.each(KNOWN_SITES)('$id', (known) => {
  const site = siteOf(known);
  const open = (): Document => loadPage(fixtureOf(known, 'basic'));

  it('knows its own pages, and leaves them to no other site', () => {
    expect(findSite(SITES, open(), known.url)?.id).toBe(known.id);
    expect(SITES.filter((each) => each.detect(open(), known.url)).map(({ id }) => id)).toEqual([known.id, 'generic']);
  });

  it('reads who said what, and says how surely', () => {
    const thread = threadOf(site, open(), known.url);
    const roles = thread.messages.map(({ from }) => from[0]).join('');
    expect(roles).toBe(known.roles);
    expect(thread.messages[0]?.text.split('\n')[0]).toBe('Order 55810 was to be here on Monday.');
    expect(thread.messages.at(-1)?.text.split('\n')[0]).toMatch(/Nothing came\.$/);
    expect(thread).toMatchObject({
      site: known.id,
      general: known.general,
      hiddenMessages: known.hidden ?? 0,
      adapter: { grade: site.grade, evidenceDate: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) },
    });
    expect(thread.general).toBe(site.grade === 'C' || site.grade === 'D');
  });

  it('binds to the open conversation', () => {
    const page = open();
    const thread = threadOf(site, page, known.url);
    expect(site.threadKey(page, known.url)).toBe(thread.key);
    if (known.key === 'hashed') expect(thread.key).toMatch(new RegExp(`^${known.id}:[\\da-z:]{5,}$`));
    else expect(thread.key).toBe(known.key);
  });

  it('never gives a note for colleagues to either side', () => {
    const { messages } = threadOf(site, open(), known.url);
    expect(messages.filter(({ from, text }) => text.includes(NOTE) && from !== 'unknown')).toEqual([]);
  });

  it('says who reads its reply box', () => {
    const found = site.findComposer(open(), known.url);
    expect(found.ok ? found.composer.audience : found.reason).toBe(known.audience);
  });

  it('takes a page without a conversation for no ticket', () => {
    const page = loadPage(fixtureOf(known, 'not-a-ticket'));
    expect(site.readThread(page, known.elsewhere)).toMatchObject({ ok: false, reason: 'not-a-ticket' });
    expect(site.threadKey(page, known.elsewhere)).toBeNull();
  });

  it.each(known.landmarks ?? [])('names what is missing when %s loses %s', (selector, attributes, missing) => {
    const page = open();
    for (const element of page.querySelectorAll(selector))
      for (const attribute of attributes.split(' ')) element.removeAttribute(attribute);
    expect(site.readThread(page, known.url)).toEqual({ ok: false, reason: 'layout-changed', missing });
  });
});

describe('the list of sites', () => {
  it('has a page for every site that is a table', () => {
    const own = ['example', 'gmail', 'roundcube', 'generic'];
    const listed = SITES.map(({ id }) => id).filter((id) => !own.includes(id));
    expect(KNOWN_SITES.map(({ id }) => id).sort()).toEqual([...listed].sort());
  });

  it('changes the page of each at random', () => {
    const changed = SITE_FAMILIES.flatMap(({ pages }) => pages.map(({ url }) => url));
    expect(KNOWN_SITES.filter(({ url }) => !changed.includes(url)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps fixtures small and says that nobody stands in them', () => {
    for (const { id, folder } of KNOWN_SITES)
      for (const file of readdirSync(`test/sites/fixtures/${folder ?? id}`)) {
        const path = `test/sites/fixtures/${folder ?? id}/${file}`;
        expect(statSync(path).size).toBeLessThan(60_000);
        expect(readFileSync(path, 'utf8')).toMatch(/<!-- (synthetic|redacted)/);
      }
  });
});

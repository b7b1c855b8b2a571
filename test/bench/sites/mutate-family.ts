import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import type { MutationCount } from '../../e2e/mutate-page.ts';
import { openReaderPage } from '../../e2e/open-reader-page.ts';
import type { SiteFamily, SitePage } from './families.ts';

const SEED = 20_261_121;

const mutate = async (browser: Browser, reader: string, { fixture, url, grow }: SitePage, rounds: number) => {
  const html = readFileSync(new URL(`../../sites/fixtures/${fixture}.html`, import.meta.url), 'utf8');
  const { page, ask } = await openReaderPage(browser, reader, { url, html });
  try {
    return await ask<MutationCount>(`readerUnderTest.mutatePage(${rounds}, ${SEED}, ${grow})`);
  } finally {
    await page.close();
  }
};

/** Changes the pages of a family at random, `rounds` times in all, in a real browser under their own host names. */
export async function mutateFamily(
  { browser, reader }: { readonly browser: Browser; readonly reader: string },
  { pages }: SiteFamily,
  rounds: number,
): Promise<MutationCount> {
  const each = Math.ceil(rounds / pages.length);
  const counts: MutationCount[] = [];
  for (const page of pages) counts.push(await mutate(browser, reader, page, each));
  const sum = (pick: (count: MutationCount) => number): number =>
    counts.reduce((total, count) => total + pick(count), 0);
  return {
    rounds: sum((count) => count.rounds),
    threw: sum((count) => count.threw),
    wrong: counts.flatMap(({ wrong }) => wrong),
    noteShown: sum((count) => count.noteShown),
    lostSilently: sum((count) => count.lostSilently),
    notRead: sum((count) => count.notRead),
    nothingLeft: sum((count) => count.nothingLeft),
  };
}

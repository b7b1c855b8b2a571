import { bundleReader, launchChromium } from '../../e2e/open-reader-page.ts';
import { atMost, type BenchRow } from '../row.ts';
import { SITE_FAMILIES, type SiteFamily } from './families.ts';
import { mutateFamily } from './mutate-family.ts';

const ROUNDS = 5_000;

const rowsOf = ({ name, sized }: SiteFamily, count: Awaited<ReturnType<typeof mutateFamily>>): readonly BenchRow[] => {
  const readable = count.rounds - count.nothingLeft;
  const baseline = `${count.rounds} changed pages, ${count.nothingLeft} of them with no word of the conversation left`;
  const share = (pages: number): number => (100 * pages) / readable;
  return [
    atMost(`${name}: words given to the other side`, count.wrong.length, { unit: '', bar: 0, baseline }),
    atMost(`${name}: crashes`, count.threw, { unit: '', bar: 0 }),
    atMost(`${name}: notes for colleagues given to a side`, count.noteShown, { unit: '', bar: 0 }),
    atMost(`${name}: words missing without saying so`, share(count.lostSilently), { unit: '%', bar: 2 }),
    ...(sized ? [atMost(`${name}: not read, and said so`, share(count.notRead), { unit: '%', bar: 2 })] : []),
  ];
};

/** Every family of sites on pages changed at random, 5,000 where not told otherwise. */
export async function measureSites(
  rounds = ROUNDS,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<readonly BenchRow[]> {
  const [browser, reader] = await Promise.all([launchChromium(), bundleReader()]);
  try {
    const rows: BenchRow[] = [];
    for (const [index, family] of SITE_FAMILIES.entries()) {
      rows.push(...rowsOf(family, await mutateFamily({ browser, reader }, family, rounds)));
      progress(index + 1, SITE_FAMILIES.length);
    }
    return rows;
  } finally {
    await browser.close();
  }
}

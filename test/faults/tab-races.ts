import { atLeast, atMost } from '../bench/row.ts';
import { bundleReader, launchChromium } from '../e2e/open-reader-page.ts';
import type { Fault } from './fault.ts';
import type { RaceCount } from './races/race-world.ts';

const ADDRESS = 'https://inbox.example.com/';
const SEED = 20_261_121;
/** Races after which a world is started anew: a leak must not carry the rest. */
const IN_ONE_WORLD = 500;

/** The product's panel, port and reader over tabs that are frames of one page, while the agent and the page race. */
export const tabRaces: Fault = {
  id: 'F7',
  name: 'another tab, page or ticket between suggestion and click',
  full: 10_000,
  run: async (size, progress) => {
    const [browser, script] = await Promise.all([launchChromium(), bundleReader('test/faults/races/race-world.ts')]);
    const counts: RaceCount[] = [];
    try {
      for (let done = 0; done < size; done += IN_ONE_WORLD) {
        const races = Math.min(IN_ONE_WORLD, size - done);
        const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
        await page.route('**/*', (route) =>
          route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Races</title><body></body>' }),
        );
        await page.exposeFunction('toldOutside', (now: number) => progress(done + now, size));
        await page.goto(ADDRESS);
        await page.addScriptTag({ content: script });
        counts.push(
          (await page.evaluate(
            `runRaces(${races}, ${SEED + done}, (now) => void (now % 50 === 0 && toldOutside(now)))`,
          )) as RaceCount,
        );
        await page.close();
      }
    } finally {
      await browser.close();
    }
    const sum = (pick: (count: RaceCount) => number): number => counts.reduce((total, each) => total + pick(each), 0);
    const all = (pick: (count: RaceCount) => readonly string[]) => counts.flatMap(pick);
    const told = (names: readonly string[]) => (names.length > 0 ? { baseline: names.slice(0, 5).join(' · ') } : {});
    const [wrong, twice, errors] = [all(({ wrong: w }) => w), all(({ twice: t }) => t), all(({ errors: e }) => e)];
    const [clicks, inserted] = [sum((each) => each.clicks), sum((each) => each.inserted)];
    const ends = `${inserted} written, ${sum((each) => each.refused)} refused, ${sum((each) => each.left)} on a case that was left, ${sum((each) => each.unanswered)} unanswered`;
    return [
      atLeast(
        'races',
        sum((each) => each.races),
        { unit: '', bar: size },
      ),
      // A panel that never shows a case, or never writes, would win every race.
      atLeast('clicks on Insert', clicks, { unit: '', bar: size * 0.9, baseline: ends }),
      atLeast('replies written', inserted, { unit: '', bar: size * 0.12 }),
      atMost('replies in the box of another ticket', wrong.length, { unit: '', bar: 0, ...told(wrong) }),
      atMost('replies written twice', twice.length, { unit: '', bar: 0, ...told(twice) }),
      atMost('uncaught errors', errors.length, { unit: '', bar: 0, ...told(errors) }),
    ];
  },
};

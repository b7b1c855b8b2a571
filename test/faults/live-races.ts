import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { atLeast, atMost } from '../bench/row.ts';
import type { Fault } from './fault.ts';
import { BUYERS, buyerOf } from './live/live-desk.ts';
import { boxText, clickInsert, emptyBox, type LivePanel, shownIn, until, withLivePanel } from './live/live-panel.ts';
import { numbersFrom } from './numbers-from.ts';

const TABS = 4;

/** Does something to the tabs from the panel, which has the browser's own interface. */
const inBrowser = (panel: Page, script: string): Promise<unknown> =>
  panel.evaluate(
    `(async () => { const [front] = await chrome.tabs.query({ active: true, currentWindow: true }); const here = await chrome.tabs.query({ currentWindow: true }); ${script} })()`,
  );

type Happening = (live: LivePanel, tabs: Page[], next: (below: number) => number) => Promise<unknown>;

/** The tab in front of the panel's window, as the browser says: pages under a driver all believe to be in view. */
const frontOf = async (panel: Page, tabs: readonly Page[]): Promise<Page | undefined> => {
  const url = await inBrowser(panel, 'return front.url ?? front.pendingUrl;');
  const name = new URL(String(url)).search;
  return tabs.find((tab) => new URL(tab.url()).search === name);
};

let opened = 0;
/** An address under which its tab is known for as long as it lives. */
const named = (address: string): string => {
  opened += 1;
  return `${address}?tab=${opened}`;
};

const moveTo = async (tab: Page | undefined, address: string): Promise<void> => {
  if (tab) await tab.goto(`${address}${new URL(tab.url()).search}`, { waitUntil: 'commit' });
};

const HAPPENINGS: Readonly<Record<string, Happening>> = {
  'another tab': (_, tabs, next) => tabs[next(tabs.length)]?.bringToFront() ?? Promise.resolve(),
  'another ticket in the page': async ({ panel }, tabs, next) =>
    (await frontOf(panel, tabs))?.evaluate(`showTicket(${1 + next(BUYERS.length)})`),
  'another ticket, drawn late': async ({ panel }, tabs, next) =>
    (await frontOf(panel, tabs))?.evaluate(`showTicket(${1 + next(BUYERS.length)}, ${next(300)})`),
  'another page': async ({ desk, panel }, tabs, next) =>
    moveTo(await frontOf(panel, tabs), desk.addressOf(1 + next(BUYERS.length))),
  back: async ({ panel }, tabs) => (await frontOf(panel, tabs))?.evaluate('history.back()'),
  'a tab behind is discarded, then opened': ({ panel }) =>
    inBrowser(
      panel,
      'const behind = here.find((tab) => !tab.active); if (behind) { const gone = await chrome.tabs.discard(behind.id).catch(() => behind); await chrome.tabs.update((gone ?? behind).id, { active: true }); }',
    ),
  'the tab moves to another window and back': ({ panel }) =>
    inBrowser(
      panel,
      'const home = front.windowId; await chrome.windows.create({ tabId: front.id, focused: false }); await new Promise((resolve) => setTimeout(resolve, 150)); await chrome.tabs.move(front.id, { windowId: home, index: -1 }); await chrome.tabs.update(front.id, { active: true });',
    ),
  'the tab is closed': async ({ session, desk, panel }, tabs, next) => {
    const front = await frontOf(panel, tabs);
    if (!front || front === session.page) return;
    await front.close();
    const page = await session.context.newPage();
    tabs.splice(tabs.indexOf(front), 1, page);
    await page.goto(named(desk.addressOf(1 + next(BUYERS.length))));
  },
};

/** Buyers greeted in boxes that are not theirs. */
async function misplaced(live: LivePanel): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const page of live.session.context.pages()) {
    const owner = await page
      .evaluate(() => document.querySelector('.author')?.textContent?.split(' ')[0] ?? '')
      .catch(() => '');
    const text = owner === '' ? '' : await boxText(page).catch(() => '');
    for (const buyer of BUYERS)
      if (buyer !== owner && text.includes(buyer)) wrong.push(`${buyer} in the box of ${owner}`);
    const greeted = text.split(owner).length - 1;
    if (text !== '' && greeted > 1) wrong.push(`${owner} greeted ${greeted} times`);
    if (text !== '') await emptyBox(page).catch(() => undefined);
  }
  return wrong;
}

/** The same races with the docked panel and real tabs. */
export const liveRaces: Fault = {
  id: 'F7-LIVE',
  name: 'the same in the real browser, with tabs closed, discarded and moved',
  full: 400,
  run: (size, progress) =>
    withLivePanel(async (live) => {
      const { session, desk, panel } = live;
      const next = numbersFrom(20_261_122);
      const tabs: Page[] = [session.page];
      await session.page.goto(named(desk.addressOf(1)));
      while (tabs.length < TABS) {
        const page = await session.context.newPage();
        await page.goto(named(desk.addressOf(tabs.length + 1)));

        tabs.push(page);
      }
      const errors: string[] = [];
      panel.on('pageerror', (error) => errors.push(error.message));
      const wrong: string[] = [];
      const stale: string[] = [];
      let clicks = 0;
      let written = 0;
      const names = Object.keys(HAPPENINGS);
      for (let race = 0; race < size; race += 1) {
        const name = names[race % names.length] ?? '';
        await until(async () => (await shownIn(panel)) !== '', 1_000);
        const happens = sleep(next(500)).then(() => HAPPENINGS[name]?.(live, tabs, next).catch(() => undefined));
        const click = sleep(next(500)).then(async () => {
          if (await clickInsert(panel)) clicks += 1;
        });
        await Promise.all([happens, click]);
        await sleep(350);
        for (const tab of tabs) if ((await boxText(tab).catch(() => '')) !== '') written += 1;
        wrong.push(...(await misplaced(live)).map((what) => `${name}: ${what}`));
        // Whatever happened, the panel must come to show the page that is in front.
        // Asked of the browser: a discarded tab is another page for the driver.
        const follows = await until(async () => {
          const url = new URL(String(await inBrowser(panel, 'return front.url;')));
          return (await shownIn(panel)).includes(buyerOf(Number(url.pathname.split('/').pop())));
        });
        if (follows === null) stale.push(`${name}: ${await shownIn(panel)}`);
        progress(race + 1, size);
      }
      const told = (list: readonly string[]) => (list.length > 0 ? { baseline: list.slice(0, 4).join(' · ') } : {});
      return [
        atLeast('clicks on Insert', clicks, { unit: '', bar: size * 0.6 }),
        atLeast('replies written', written, { unit: '', bar: size * 0.15 }),
        atMost('replies in another box, or twice', wrong.length, { unit: '', bar: 0, ...told(wrong) }),
        atMost('panels that did not come to the page in front', stale.length, { unit: '', bar: 0, ...told(stale) }),
        atMost('uncaught errors in the panel', errors.length, { unit: '', bar: 0, ...told(errors) }),
      ];
    }),
};

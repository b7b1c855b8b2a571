import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { atLeast, atMost } from '../bench/row.ts';
import type { Fault } from './fault.ts';
import { buyerOf } from './live/live-desk.ts';
import { boxText, clickInsert, emptyBox, type LivePanel, shownIn, until, withLivePanel } from './live/live-panel.ts';
import { countInputListeners, type WatchedTab, watchErrors } from './live/tab-errors.ts';

const TABS = 20;
const GONE_MS = 1_000;

interface Reload {
  readonly goneMs: number | null;
  /** Listeners of readers in the page in front: of the living one, and after it became an orphan. */
  readonly before: number;
  readonly listeners: number;
  /** The panel of the new version reads the page that was open before, or says that it must be reloaded. */
  readonly wentOn: boolean;
  readonly replies: number;
}

/** Life in every page: a reader of the old version that still listens would now speak into nothing. */
const stir = (pages: readonly Page[]): Promise<unknown> =>
  Promise.all(
    pages.map((page) =>
      page.evaluate(() => {
        const box = document.querySelector('[data-reply-box]');
        box?.dispatchEvent(new Event('input', { bubbles: true }));
        document.querySelector('section')?.append(document.createElement('i'));
      }),
    ),
  );

async function reloadOnce(live: LivePanel, panel: Page, tabs: ReadonlyMap<Page, WatchedTab>) {
  const { session } = live;
  const watched = tabs.get(session.page);
  const count = async (): Promise<number> => (watched ? countInputListeners(watched) : -1);
  const before = await count();
  const started = performance.now();
  await panel.evaluate('void setTimeout(() => chrome.runtime.reload(), 0)');
  const closed = await until(async () => panel.isClosed(), 5_000);
  const goneMs = closed === null ? null : performance.now() - started;
  await stir([...tabs.keys()]);
  await sleep(600);
  const listeners = await count();
  const next = await session.openPanel().catch(() => session.openPanel());
  const wentOn = await until(
    async () => (await shownIn(next)).includes(buyerOf(1)) || (await next.getByText('Reload the page').isVisible()),
    8_000,
  );
  await emptyBox(session.page);
  await clickInsert(next);
  const written = async (): Promise<number> => (await boxText(session.page)).split(buyerOf(1)).length - 1;
  await until(async () => (await written()) > 0);
  await sleep(300);
  const reload: Reload = { goneMs, before, listeners, wentOn: wentOn !== null, replies: await written() };
  return { reload, next };
}

/** The extension is updated under many open tabs. */
export const extensionReloads: Fault = {
  id: 'R5',
  name: `the extension is reloaded under ${TABS} open tabs`,
  full: 100,
  run: (size, progress) =>
    withLivePanel(async (live) => {
      const { session, desk } = live;
      const tabs = new Map([[session.page, await watchErrors(session.page)]]);
      for (let count = 1; count < TABS; count += 1) {
        const page = await session.context.newPage();
        await page.goto(desk.addressOf(count + 1));
        // Each tab had the panel beside it once, so that a reader lives in it.
        await until(async () => (await shownIn(live.panel)).includes(buyerOf(count + 1)));
        tabs.set(page, await watchErrors(page));
      }
      await session.page.bringToFront();
      await until(async () => (await shownIn(live.panel)).includes(buyerOf(1)));
      const reloads: Reload[] = [];
      let { panel } = live;
      for (let count = 0; count < size; count += 1) {
        const { reload, next } = await reloadOnce(live, panel, tabs);
        reloads.push(reload);
        panel = next;
        progress(count + 1, size);
      }
      const errors = [...tabs.values()].flatMap((tab) => tab.errors);
      const slow = reloads.filter(({ goneMs }) => goneMs === null || goneMs > GONE_MS);
      return [
        atLeast('reloads', reloads.length, { unit: '', bar: size }),
        atMost('uncaught errors in the tabs', errors.length, {
          unit: '',
          bar: 0,
          ...(errors[0] ? { baseline: errors[0] } : {}),
        }),
        atMost('old panels still there after 1 s', slow.length, {
          unit: '',
          bar: 0,
          baseline: `slowest ${Math.round(Math.max(...reloads.map(({ goneMs }) => goneMs ?? 5_000)))} ms`,
        }),
        atLeast('listeners of a living reader', Math.min(...reloads.map(({ before }) => before)), { unit: '', bar: 1 }),
        atMost('listeners an old reader left', Math.max(0, ...reloads.map(({ listeners }) => listeners)), {
          unit: '',
          bar: 0,
        }),
        atMost(
          'new panels that neither read the page nor say what to do',
          reloads.filter(({ wentOn }) => !wentOn).length,
          { unit: '', bar: 0 },
        ),
        atMost('replies not written exactly once after it', reloads.filter(({ replies }) => replies !== 1).length, {
          unit: '',
          bar: 0,
          baseline: reloads
            .map(({ replies }) => replies)
            .join(' ')
            .slice(0, 40),
        }),
      ];
    }),
};

import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { type BrowserSession, startSession } from '../../e2e/browser-session.ts';
import { setup as startDisplay } from '../../e2e/display.ts';
import { type LiveDesk, startLiveDesk } from './live-desk.ts';

/** The docked panel beside tabs of a live desk, in a real browser. */
export interface LivePanel {
  readonly session: BrowserSession;
  readonly desk: LiveDesk;
  readonly panel: Page;
}

/** Runs something with a live panel beside ticket 1, and takes everything down again. */
export async function withLivePanel<Value>(work: (live: LivePanel) => Promise<Value>): Promise<Value> {
  // In `npm test` the screen is there already; the faults on their own bring one.
  const stopDisplay = process.env.VITEST ? () => undefined : await startDisplay();
  const desk = await startLiveDesk();
  const session = await startSession({ sites: desk.sites, withoutArguments: ['--disable-back-forward-cache'] });
  try {
    await session.page.goto(desk.addressOf(1));
    // On a busy machine the first key press may come before the window takes keys.
    const panel = await session.openPanel().catch(() => session.openPanel());
    await panel.locator('[data-panel-state="case"]').waitFor();
    return await work({ session, desk, panel });
  } finally {
    await session.close();
    desk.stop();
    stopDisplay();
  }
}

/** Whom the panel's case is about, with what else it shows; '' where it shows no case. */
export const shownIn = (panel: Page): Promise<string> =>
  panel.evaluate(() =>
    document.querySelector('[data-panel-state="case"]') ? (document.querySelector('h1')?.textContent ?? '') : '',
  );

/** Waits until something holds. @returns ms it took, null where it never did. */
export async function until(holds: () => Promise<boolean>, limitMs = 5_000): Promise<number | null> {
  const started = performance.now();
  while (performance.now() - started < limitMs) {
    if (await holds().catch(() => false)) return performance.now() - started;
    await sleep(20);
  }
  return null;
}

/** Clicks Insert where it can be clicked; the click itself waits for nothing. */
export const clickInsert = (panel: Page): Promise<boolean> =>
  panel.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((each) =>
      /^insert/i.test(each.textContent?.trim() ?? ''),
    );
    if (!button || button.disabled) return false;
    button.click();
    return true;
  });

/** Text of the reply box in a tab. */
export const boxText = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-reply-box]')?.textContent ?? '');

/** Empties the reply box of a tab. */
export const emptyBox = (page: Page): Promise<void> =>
  page.evaluate(() => document.querySelector('[data-reply-box]')?.replaceChildren());

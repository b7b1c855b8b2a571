import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Sizes {
  readonly outerWidth: number;
  readonly outerHeight: number;
  readonly innerWidth: number;
  readonly innerHeight: number;
}

/** Mouse and keyboard of the screen itself: they go where the window has its focus, and move it. */
export interface RealHands {
  readonly clickInPage: (at: Place) => Promise<void>;
  readonly clickInPanel: (at: Place) => Promise<void>;
  readonly type: (text: string) => void;
  readonly press: (key: string) => void;
  /** Which of the two documents has the real focus. */
  readonly focused: () => Promise<{ readonly page: boolean; readonly panel: boolean }>;
}

// Width of the panel's scroll bar side: the docked panel ends this far from the window's right and bottom edge.
const PANEL_EDGE = 16;

const command = (...args: readonly string[]): void => void execFileSync('xdotool', args);
const click = async (x: number, y: number): Promise<void> => {
  command('mousemove', String(Math.round(x)), String(Math.round(y)), 'click', '1');
  await sleep(150);
};
const sizesOf = (page: Page): Promise<Sizes> =>
  page.evaluate('({ outerWidth, outerHeight, innerWidth, innerHeight })') as Promise<Sizes>;

/** Ends the test driver's pretence that every page has the focus, which it begins anew with each page it loads. */
export async function endPretendedFocus(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  // What another session switched on is switched off only by one that had switched it on as well.
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: false });
}

/** Hands for a window that begins at the screen's corner and fills it, with the panel docked on the right. */
export const realHands = (page: Page, panel: Page): RealHands => ({
  clickInPage: async ({ x, y }) => {
    const { outerHeight, innerHeight } = await sizesOf(page);
    await click(x, outerHeight - innerHeight + y);
  },
  clickInPanel: async ({ x, y }) => {
    const { outerWidth, outerHeight } = await sizesOf(page);
    const { innerWidth, innerHeight } = await sizesOf(panel);
    await click(outerWidth - innerWidth - PANEL_EDGE + x, outerHeight - innerHeight - PANEL_EDGE + y);
  },
  type: (text) => command('type', '--delay', '20', text),
  press: (key) => command('key', key),
  focused: async () => ({
    page: (await page.evaluate('document.hasFocus()')) as boolean,
    panel: (await panel.evaluate('document.hasFocus()')) as boolean,
  }),
});

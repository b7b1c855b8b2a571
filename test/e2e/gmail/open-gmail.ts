import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { startSession } from '../browser-session.ts';
import { type SyntheticInbox, startSyntheticGmail } from './synthetic-gmail.ts';

/** A synthetic Gmail with one conversation open and the panel docked beside it. */
export interface OpenGmail {
  readonly page: Page;
  readonly panel: Page;
  /** Who the panel says is writing. */
  readonly heading: () => Promise<string>;
  /** Opens another conversation without loading the page anew, and waits until the panel shows its buyer. */
  readonly turnTo: (conversation: string, buyer: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Changes the part of the page's address after `#`. */
export const goToHash = (page: Page, hash: string): Promise<void> =>
  page.evaluate((next) => {
    location.hash = next;
  }, hash);

/** Starts both; `account` is the number in Gmail's address. */
export async function openGmail(inbox: SyntheticInbox, conversation: string, account: 0 | 1): Promise<OpenGmail> {
  const gmail = await startSyntheticGmail(inbox);
  const session = await startSession({ hostRules: gmail.hostRules });
  const { page } = session;
  const close = async (): Promise<void> => {
    await session.close();
    gmail.stop();
  };
  try {
    await page.goto(`https://mail.google.com/mail/u/${account}/#inbox/${conversation}`);
    await page.locator('h2.hP').waitFor();
    const panel = await session.openPanel();
    await panel.locator('[data-panel-state="case"]').waitFor();
    const heading = () => panel.locator('h1').innerText();
    const turnTo = async (next: string, buyer: string): Promise<void> => {
      await goToHash(page, `#inbox/${next}`);
      await expect.poll(heading).toContain(buyer);
    };
    return { page, panel, heading, turnTo, close };
  } catch (error) {
    await close();
    throw error;
  }
}

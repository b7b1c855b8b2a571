import type { Page } from 'playwright-core';
import { type BrowserSession, startSession } from '../browser-session.ts';
import { LOGIN, type Roundcube, startRoundcube } from './start-roundcube.ts';
import { type StormDates, stormTexts, writeStormMails } from './winter-storm-mails.ts';

/** A real Roundcube with the winter storm's newest mail open and the panel docked beside it. */
export interface OpenStorm {
  readonly roundcube: Roundcube;
  readonly page: Page;
  readonly panel: Page;
  readonly close: () => Promise<void>;
}

async function logIn(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.fill('#rcmloginuser', LOGIN.user);
  await page.fill('#rcmloginpwd', LOGIN.password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr');
}

async function openIn(session: BrowserSession, url: string, mail: number): Promise<Page> {
  await logIn(session.page, url);
  await session.page.goto(`${url}?_task=mail&_mbox=INBOX&_uid=${mail}&_action=show`);
  await session.page.waitForSelector('#messagebody');
  const panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
  return panel;
}

/** Starts webmail and browser; `htmlEditor` says in which of its two boxes Roundcube lets mails be written. */
export async function openStorm(dates: StormDates, htmlEditor: boolean): Promise<OpenStorm> {
  const roundcube = await startRoundcube((maildir) => writeStormMails(maildir, dates), htmlEditor);
  const session = await startSession({ timeZone: 'UTC' }).catch(async (error: unknown) => {
    await roundcube.stop();
    throw error;
  });
  const close = async (): Promise<void> => {
    await session.close();
    await roundcube.stop();
  };
  try {
    const panel = await openIn(session, roundcube.url, stormTexts(dates).length);
    return { roundcube, page: session.page, panel, close };
  } catch (error) {
    await close();
    throw error;
  }
}

import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';
import { DESK_AGENT, deskStory } from './desk-story.ts';
import { expectStoryRead } from './expect-story-read.ts';
import { expectInsertedBetweenWords, insertButton } from './panel-hands.ts';
import { replyIn, squeeze } from './panel-reading.ts';
import { type Redmine, startRedmine } from './redmine/start-redmine.ts';
import { stormDates } from './roundcube/winter-storm-mails.ts';

const story = deskStory(stormDates(new Date()));
// The first start makes the database, a long list of changes.
const FIRST_START_MS = 300_000;

let desk: Redmine;
let session: BrowserSession;
let page: Page;
let panel: Page;

const box = () => page.locator('textarea#issue_notes');

beforeAll(async () => {
  desk = await startRedmine(story);
  session = await startSession({ timeZone: 'UTC' });
  page = session.page;
  await page.goto(`${desk.url}/login`);
  await page.fill('input[name=username]', DESK_AGENT.login);
  await page.fill('input[name=password]', DESK_AGENT.password);
  await page.click('input[name=login]');
  await page.waitForSelector('#loggedas');
  await page.goto(`${desk.url}/issues/${desk.issue}`);
  await page.waitForSelector('#history .journal');
  panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
}, FIRST_START_MS);

afterAll(async () => {
  await session?.close();
  await desk?.stop();
});

/** What stands in the database as the newest note. */
const newestNote = (): { readonly notes: string; readonly private_notes: number } =>
  JSON.parse(
    execFileSync(
      'sqlite3',
      ['-json', desk.database, 'SELECT notes, private_notes FROM journals ORDER BY id DESC LIMIT 1'],
      { encoding: 'utf8' },
    ),
  )[0];

/** The person's own click; waits until the issue is shown again, with one note more. */
async function send(): Promise<void> {
  const before = await page.locator('#history .journal.has-notes').count();
  await page.locator('#issue-form input[type=submit][name=commit]').click();
  await page.waitForFunction(
    (count) => document.querySelectorAll('#history .journal.has-notes').length > count,
    before,
  );
}

const sentMails = () => Promise.all(desk.sink.messages.map((mail) => PostalMime.parse(mail)));

describe('an issue in a real Redmine', () => {
  it('tells the agent who is logged in from the buyer, and gives the private note to neither', async () => {
    await expectStoryRead(panel, story);
  });

  it('reads the moments, whichever way round Redmine shows a day', async () => {
    expect(squeeze(await panel.locator('#case').innerText())).toMatch(/2 d 18 h/);
  });

  it('says that no box is open, and that the buyer will read the one that opens', async () => {
    await panel.getByText('the reply box is hidden').waitFor();
    await page.locator('a.icon-edit[accesskey=e]').first().click();
    await box().waitFor();
    await panel.getByText('the buyer will read it').waitFor();
  });

  it('inserts between the agent’s own words, and one Ctrl+Z takes back exactly that', async () => {
    await expectInsertedBetweenWords({ page, panel, box: box(), read: () => box().inputValue() });
    await box().fill('');
  });

  it('inserts; the person submits, and Redmine stores exactly the box and mails it to the buyer', async () => {
    const wanted = await replyIn(panel);
    await insertButton(panel).click();
    await expect.poll(async () => squeeze(await box().inputValue())).toBe(wanted);
    const written = await box().inputValue();
    expect(desk.sink.messages).toEqual([]);
    await send();
    const stored = newestNote();
    expect(stored.private_notes).toBe(0);
    expect(stored.notes.replaceAll('\r\n', '\n')).toBe(written);
    await expect.poll(async () => (await sentMails()).map(({ to }) => to?.[0]?.address)).toContain(story.buyer.address);
    const mail = (await sentMails()).find(({ to }) => to?.[0]?.address === story.buyer.address);
    expect(squeeze(mail?.text ?? '')).toContain(wanted);
  });

  it('takes a second click, which says so, to write into a private note, and no buyer gets it', async () => {
    await page.locator('a.icon-edit[accesskey=e]').first().click();
    await box().waitFor();
    await page.locator('#issue_private_notes').check();
    await panel.getByText('internal note', { exact: true }).waitFor();
    await insertButton(panel).click();
    const consent = panel.getByRole('button', { name: 'Insert as internal note' });
    await consent.waitFor();
    expect(await box().inputValue()).toBe('');
    await consent.click();
    await expect.poll(() => box().inputValue()).not.toBe('');
    await send();
    expect(newestNote().private_notes).toBe(1);
    const toBuyer = (await sentMails()).filter(({ to }) => to?.[0]?.address === story.buyer.address);
    expect(toBuyer).toHaveLength(1);
  });
});

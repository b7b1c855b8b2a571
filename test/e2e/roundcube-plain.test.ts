import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';
import { replyIn, squeeze } from './panel-reading.ts';
import { LOGIN, type Roundcube, startRoundcube } from './roundcube/start-roundcube.ts';
import { stormDates, stormTexts, writeStormMails } from './roundcube/winter-storm-mails.ts';

const dates = stormDates(new Date());

let roundcube: Roundcube;
let session: BrowserSession;
let page: Page;
let panel: Page;

const box = () => page.locator('textarea#composebody');
const insertButton = () => panel.getByRole('button', { name: /^insert/i });

beforeAll(async () => {
  roundcube = await startRoundcube((maildir) => writeStormMails(maildir, dates), false);
  session = await startSession({ timeZone: 'UTC' });
  page = session.page;
  await page.goto(roundcube.url);
  await page.fill('#rcmloginuser', LOGIN.user);
  await page.fill('#rcmloginpwd', LOGIN.password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tbody tr');
  await page.goto(`${roundcube.url}?_task=mail&_mbox=INBOX&_uid=${stormTexts(dates).length}&_action=show`);
  await page.waitForSelector('#messagebody');
  panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
});

afterAll(async () => {
  await session?.close();
  await roundcube?.stop();
});

describe('a real Roundcube whose editor is a plain text box', () => {
  it('inserts the reply where Roundcube put the caret, below the quoted mail, and one Ctrl+Z takes back exactly that', async () => {
    await page.locator('a.reply:visible').first().click();
    await box().waitFor();
    await panel.getByText('the buyer will read it').waitFor();
    expect(await panel.locator('h1').innerText()).toContain('Peter Lindqvist');
    const quoted = await box().inputValue();
    expect(quoted).toContain('> This is RIDICULOUS');
    const wanted = await replyIn(panel);
    await insertButton().click();
    await expect.poll(async () => squeeze(await box().inputValue())).toBe(squeeze(`${quoted} ${wanted}`));
    await box().focus();
    await page.keyboard.press('Control+z');
    expect(await box().inputValue()).toBe(quoted);
  });

  it('inserts above it where the person put the caret there, and one Ctrl+Z takes back exactly that', async () => {
    const quoted = await box().inputValue();
    await box().focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Home');
    const wanted = await replyIn(panel);
    await insertButton().click();
    await expect.poll(async () => squeeze(await box().inputValue())).toBe(squeeze(`${wanted} ${quoted}`));
    await box().focus();
    await page.keyboard.press('Control+z');
    expect(await box().inputValue()).toBe(`\n${quoted}`);
  });

  it('inserts again; the person sends, and it arrives word for word above the quoted mail', async () => {
    const wanted = await replyIn(panel);
    await insertButton().click();
    await expect.poll(async () => squeeze(await box().inputValue())).toContain(wanted);
    expect(roundcube.sink.messages).toHaveLength(0);
    await page.locator('button.send:visible, a.send:visible').first().click();
    await expect.poll(() => roundcube.sink.messages.length, { timeout: 15_000 }).toBe(1);
    const mail = await PostalMime.parse(roundcube.sink.messages[0] ?? '');
    expect(mail.html).toBeUndefined();
    expect(squeeze((mail.text ?? '').split(/^On .{5,60} wrote:/m)[0] ?? '')).toBe(wanted);
    expect(mail.to?.[0]?.address).toBe('peter.lindqvist@example.com');
  });
});

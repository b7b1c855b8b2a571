import type { FrameLocator, Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertButton, insertReply } from './panel-hands.ts';
import { replyIn, squeeze } from './panel-reading.ts';
import { type OpenStorm, openStorm } from './roundcube/open-storm.ts';
import { stormDates } from './roundcube/winter-storm-mails.ts';

const dates = stormDates(new Date());
const DAY_MS = 86_400_000;

let storm: OpenStorm;
let page: Page;
let panel: Page;
let body: FrameLocator;

const textOf = (part: 'remedies' | 'case' | 'order' | 'offer' | 'reply' | 'notes'): Promise<string> =>
  panel.locator(`#${part}`).innerText();
const editorText = (): Promise<string> => body.locator('body').innerText();

beforeAll(async () => {
  storm = await openStorm(dates, true);
  ({ page, panel } = storm);
});
afterAll(() => storm?.close());

describe('the winter storm in a real Roundcube', () => {
  it('asks for no site when it is installed', async () => {
    const granted = (await panel.evaluate('chrome.permissions.getAll()')) as { readonly origins: readonly string[] };
    expect(granted.origins).toEqual([]);
  });

  it('sees who wrote what in a history of nested quotes', async () => {
    expect(await panel.locator('h1').innerText()).toContain('Peter Lindqvist');
    expect(await textOf('case')).toMatch(/6 messages/);
  });

  it('shows the clock of the last scan and when the seven-day rule opens', async () => {
    const opens = new Date(dates.lastScan.getTime() + 7 * DAY_MS);
    const facts = squeeze(`${await textOf('case')} ${await textOf('order')}`);
    expect(facts).toMatch(/2 d 18 h/);
    const clock = `${String(opens.getUTCHours()).padStart(2, '0')}:${String(opens.getUTCMinutes()).padStart(2, '0')}`;
    expect(facts).toContain(clock);
  });

  it('points out that faster shipping was paid, which no complaint mentions', async () => {
    expect(await textOf('case')).toMatch(/expedited|express/i);
  });

  it('keeps refund and new parcel closed, with the reason and the day', async () => {
    const remedies = await textOf('remedies');
    const closed = squeeze(remedies.slice(remedies.search(/not open/i)));
    expect(closed).toMatch(/full refund/i);
    expect(closed).toMatch(/new parcel|reship|send again/i);
    expect(closed).toMatch(/7 full days/i);
    expect(closed).toMatch(/from /i);
  });

  it('offers the expedited fee to the cent', async () => {
    expect(squeeze(await textOf('offer'))).toMatch(/18\.00|24\.90/);
  });

  it('names the day in the reply and blames nobody', async () => {
    const reply = await replyIn(panel);
    // The parcel goes to Albany: the day is named as the buyer's calendar has it.
    const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/New_York', day: 'numeric', month: 'long' });
    expect(reply).toContain(day.format(dates.lastScan.getTime() + 7 * DAY_MS));
    expect(reply).not.toMatch(/our fault|your fault|should have|unfortunately|policy/i);
  });

  it('keeps the case on the way to the reply box and inserts the reply above the quoted mail', async () => {
    const wanted = await replyIn(panel);
    await page.locator('a.reply:visible').first().click();
    await page.waitForSelector('#composebody_ifr');
    body = page.frameLocator('#composebody_ifr');
    await body.locator('#reply-intro').waitFor();
    await panel.getByText('the buyer will read it').waitFor();
    expect(await panel.locator('h1').innerText()).toContain('Peter Lindqvist');
    await insertReply(panel);
    const text = squeeze(await editorText());
    expect(text).toContain(wanted);
    expect(text.indexOf(wanted)).toBeLessThan(text.indexOf('RIDICULOUS'));
  });

  it('is gone after one Ctrl+Z, and nothing else is', async () => {
    const wanted = await replyIn(panel);
    await body.locator('body').focus();
    await page.keyboard.press('Control+z');
    const text = squeeze(await editorText());
    expect(text).not.toContain(wanted.slice(0, 40));
    expect(text).toContain('Peter Lindqvist wrote:');
    expect(text).toContain('RIDICULOUS');
  });

  it('is inserted again, sent by the person and arrives word for word', async () => {
    const wanted = await replyIn(panel);
    await insertButton(panel).click();
    await expect.poll(async () => squeeze(await editorText())).toContain(wanted);
    expect(storm.roundcube.sink.messages).toHaveLength(0);
    await page.locator('button.send:visible, a.send:visible').first().click();
    await expect.poll(() => storm.roundcube.sink.messages.length, { timeout: 15_000 }).toBe(1);
    const mail = await PostalMime.parse(storm.roundcube.sink.messages[0] ?? '');
    expect(squeeze(mail.text ?? '')).toContain(wanted);
    expect(mail.to?.[0]?.address).toBe('peter.lindqvist@example.com');
  });
});

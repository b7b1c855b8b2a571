import type { Page } from 'playwright-core';
import PostalMime, { type Email } from 'postal-mime';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';
import { DESK_AGENT, deskStory } from './desk-story.ts';
import { expectStoryRead } from './expect-story-read.ts';
import { expectInsertedBetweenWords, insertButton, insertReply } from './panel-hands.ts';
import { messagesIn, replyIn, squeeze } from './panel-reading.ts';
import { type RequestTracker, startRequestTracker } from './request-tracker/start-request-tracker.ts';
import { stormDates } from './roundcube/winter-storm-mails.ts';

const dates = stormDates(new Date());
const story = deskStory(dates);
const aboveQuoted = (text: string): string => squeeze(text.split(/\bOn .{5,80} wrote:/)[0] ?? '');

let desk: RequestTracker;
let session: BrowserSession;
let page: Page;
let panel: Page;
let sent = '';

async function openDesk(richText: boolean): Promise<void> {
  desk = await startRequestTracker(story, richText);
  session = await startSession({ timeZone: 'UTC' });
  page = session.page;
  await page.goto(desk.url);
  await page.fill('input[name=user]', DESK_AGENT.login);
  await page.fill('input[name=pass]', DESK_AGENT.password);
  await page.keyboard.press('Enter');
  await page.waitForSelector('#preferences');
  await showTicket();
  panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
}

async function closeDesk(): Promise<void> {
  await session?.close();
  desk?.stop();
}

async function showTicket(): Promise<void> {
  await page.goto(`${desk.url}/Ticket/Display.html?id=${desk.ticket}`);
  await page.waitForSelector('.Ticket-transaction.message');
}

/** The reply page's own way in, beside the newest message. */
async function write(kind: 'reply' | 'comment'): Promise<void> {
  await page.locator(`.transaction.message .${kind}-link`).last().click();
  await page.waitForURL(/Update\.html/);
  // CKEditor replaces the box once the page has loaded.
  await page.waitForFunction(() => {
    const box = document.getElementById('UpdateContent');
    return box?.classList.contains('richtext') ? document.querySelector('iframe.cke_wysiwyg_frame') : box;
  });
}

/** The person's own click; waits until the ticket is shown again. */
async function send(): Promise<void> {
  await page.locator('[name=SubmitTicket]').first().click();
  await page.waitForURL(/Display\.html/);
}

const mailsTo = async (address: string): Promise<readonly Email[]> => {
  const mails = await Promise.all(desk.sentMails().map((mail) => PostalMime.parse(mail)));
  return mails.filter(({ to }) => to?.some((each) => each.address === address));
};

describe('a ticket in a real Request Tracker', () => {
  const body = () => page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
  const editorText = async (): Promise<string> => squeeze(await body().innerText());

  beforeAll(() => openDesk(true));
  afterAll(closeDesk);

  it('tells the buyer from the agent by name, and gives the comment for colleagues to neither', async () => {
    await expectStoryRead(panel, story);
  });

  it('reads the moments as Request Tracker writes them', async () => {
    expect(squeeze(await panel.locator('#case').innerText())).toMatch(/2 d 18 h/);
  });

  it('keeps the case on the reply page, which shows none of the conversation', async () => {
    await write('reply');
    await panel.getByText('the buyer will read it').waitFor();
    expect(await panel.locator('h1').innerText()).toContain('Peter Lindqvist');
    expect(await messagesIn(panel)).toHaveLength(story.entries.length);
  });

  it('inserts the reply above the quoted mail, and one Ctrl+Z takes back exactly that', async () => {
    const before = await editorText();
    expect(before).toContain('RIDICULOUS');
    await insertReply(panel);
    const text = await editorText();
    expect(text.indexOf(await replyIn(panel))).toBeGreaterThanOrEqual(0);
    expect(text.indexOf(await replyIn(panel))).toBeLessThan(text.indexOf('RIDICULOUS'));
    await body().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(editorText).toBe(before);
  });

  it('inserts again; the person sends, and the buyer gets exactly the reply', async () => {
    const wanted = await replyIn(panel);
    sent = wanted;
    await insertReply(panel);
    const shown = await editorText();
    expect(desk.sentMails()).toEqual([]);
    await send();
    await expect.poll(() => mailsTo(story.buyer.address)).toHaveLength(1);
    const [mail] = await mailsTo(story.buyer.address);
    expect(mail?.from?.address).toBe('support@shop.test');
    // What stands above the quoted mail is the reply and nothing else, in the box and in both parts of the mail.
    expect(aboveQuoted(shown)).toBe(wanted);
    expect(aboveQuoted(mail?.text ?? '')).toBe(wanted);
    expect(aboveQuoted((mail?.html ?? '').replace(/<[^>]*>/g, ' '))).toBe(wanted);
  });

  it('reads its own reply back as the seller’s', async () => {
    // The panel may already suggest the next reply: what was sent is known from before.
    await panel.getByText(`${story.entries.length + 1} messages`).waitFor();
    const newest = (await messagesIn(panel)).at(-1) ?? '';
    // The name under it is a signature, which is no part of what was said.
    expect(newest).toMatch(/^seller: .{100}/);
    expect(`seller: ${sent}`.startsWith(newest)).toBe(true);
  });

  it('takes a second click, which says so, to write into a comment, and no buyer gets it', async () => {
    await write('comment');
    await panel.getByText('internal note', { exact: true }).waitFor();
    const before = await editorText();
    await insertButton(panel).click();
    const consent = panel.getByRole('button', { name: 'Insert as internal note' });
    await consent.waitFor();
    expect(await editorText()).toBe(before);
    await consent.click();
    await expect.poll(editorText).toContain(await replyIn(panel));
    await send();
    expect(await mailsTo(story.buyer.address)).toHaveLength(1);
  });

  it('follows the choice between reply and comment on one page', async () => {
    await write('reply');
    await panel.getByText('the buyer will read it').waitFor();
    await page.selectOption('select[name=UpdateType]', 'private');
    await panel.getByText('internal note', { exact: true }).waitFor();
  });
});

describe('the same Request Tracker with its plain box', () => {
  const box = () => page.locator('textarea#UpdateContent');

  beforeAll(() => openDesk(false));
  afterAll(closeDesk);

  it('inserts between the agent’s own words, and one Ctrl+Z takes back exactly that', async () => {
    await write('reply');
    await panel.getByText('the buyer will read it').waitFor();
    const quoted = await box().inputValue();
    await box().fill('');
    await expectInsertedBetweenWords({ page, panel, box: box(), read: () => box().inputValue() });
    await box().fill(quoted);
  });

  it('inserts; the person sends, and the buyer’s mail holds the paragraphs of the box and nothing else', async () => {
    await box().fill('');
    await insertReply(panel);
    const written = await box().inputValue();
    expect(squeeze(written)).toBe(await replyIn(panel));
    await send();
    await expect.poll(() => mailsTo(story.buyer.address)).toHaveLength(1);
    const [mail] = await mailsTo(story.buyer.address);
    expect(mail?.text?.trim()).toBe(written.trim());
  });
});

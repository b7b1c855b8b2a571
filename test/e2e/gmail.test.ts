import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goToHash, type OpenGmail, openGmail } from './gmail/open-gmail.ts';
import type { SyntheticInbox } from './gmail/synthetic-gmail.ts';
import { expectInsertedBetweenWords, insertButton } from './panel-hands.ts';
import { replyIn } from './panel-reading.ts';

const PAPER = '18c0ffee00000001';
const CANCEL = '18c0ffee00000002';
const INVOICE = '18c0ffee00000003';

const INBOX: SyntheticInbox = {
  [INVOICE]: {
    subject: 'Invoice for my books',
    mails: [
      {
        name: 'Owen J. Price',
        address: 'Owen.Price@example.com',
        date: 'Sat, Nov 21, 2026, 10:15 AM',
        text: 'Good morning,\n\ncould you send me an invoice for order CK-7102?\n\nThanks, Owen',
      },
    ],
  },
  [PAPER]: {
    subject: 'How do I load the paper?',
    mails: [
      {
        name: 'Nadia Brandt',
        address: 'nadia.brandt@example.com',
        date: 'Fri, Nov 20, 2026, 9:12 AM',
        text: 'Hello,\n\nI bought the label printer last week and it only feeds blank paper. Which side of the roll goes up? I have tried both.\n\nNadia',
      },
    ],
  },
  [CANCEL]: {
    subject: 'Cancel my order CK-7731',
    mails: [
      {
        name: 'Owen Price',
        address: 'owen.price@example.com',
        date: 'Thu, Nov 19, 2026, 8:30 PM',
        text: 'Please cancel order CK-7731, I ordered the wrong colour.\n\nOwen',
      },
      {
        name: 'Shop',
        address: 'agent@shop.test',
        date: 'Fri, Nov 20, 2026, 9:05 AM',
        text: 'Hello Owen,\n\nthe parcel left on Thursday at 9:40 am, so I can not stop it any more.\n\nDave',
      },
      {
        name: 'Owen Price',
        address: 'owen.price@example.com',
        date: 'Fri, Nov 20, 2026, 9:40 AM',
        text: 'I find that hard to believe. Cancel it or I call my credit card company!!\n\nOwen',
      },
    ],
  },
};

let gmail: OpenGmail;
let page: Page;
let panel: Page;
const box = () => page.locator('[g_editable="true"]');

beforeAll(async () => {
  gmail = await openGmail(INBOX, PAPER, 0);
  ({ page, panel } = gmail);
});
afterAll(() => gmail?.close());

describe('a synthetic Gmail under its own host name', () => {
  it('reads the open conversation after the toolbar shortcut, with no site granted', async () => {
    expect(await gmail.heading()).toContain('Nadia Brandt');
    const { origins } = (await panel.evaluate('chrome.permissions.getAll()')) as {
      readonly origins: readonly string[];
    };
    expect(origins).toEqual([]);
  });

  it('follows to another conversation without a page load, and tells the two sides apart', async () => {
    await gmail.turnTo(CANCEL, 'Owen Price');
    expect(await panel.locator('#case').innerText()).toMatch(/3 messages/);
    expect(await panel.locator('#case').innerText()).toMatch(/chargeback/i);
  });

  it('points out the words a conclusion was read from, and adds nothing to the page for it', async () => {
    const summary = panel.locator('#case details', { hasText: 'Chargeback' }).first();
    await summary.locator('summary').click();
    const before = await page.evaluate('document.documentElement.outerHTML');
    await summary.getByRole('button', { name: /credit card company/ }).click();
    const marked = 'String([...(CSS.highlights.get("middle-ground-passage") ?? [])].join("|"))';
    await expect.poll(() => page.evaluate(marked)).toContain('credit card company');
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    const colour = `getComputedStyle(document.querySelector('.a3s'), '::highlight(middle-ground-passage)').backgroundColor`;
    expect(await page.evaluate(colour)).toBe('rgb(255, 226, 122)');
  });

  it('says so when no conversation is open', async () => {
    await goToHash(page, '#inbox');
    await panel.locator('[data-panel-state="not-a-ticket"]').waitFor();
    await goToHash(page, `#inbox/${CANCEL}`);
    await panel.locator('[data-panel-state="case"]').waitFor();
  });

  it('inserts at the caret, keeps what stood before and after, and one Ctrl+Z takes back only the insertion', async () => {
    await page.locator('span.ams:visible').click();
    await panel.getByText('the buyer will read it').waitFor();
    await expectInsertedBetweenWords({ page, panel, box: box(), read: () => box().innerText() });
  });

  it('finds a note again when the same buyer writes in another conversation', async () => {
    const note = 'Cancelled twice before; agreed on 20 November that refusing the parcel is enough.';
    await panel.locator('#notes').getByRole('textbox').first().fill(note);
    await panel.locator('#notes').getByRole('button', { name: 'Save note' }).click();
    await panel.locator('#notes').getByText('Saved', { exact: true }).waitFor();
    await gmail.turnTo(INVOICE, 'Owen J. Price');
    await panel.locator('#notes').getByText(note).waitFor();
    expect(await panel.locator('#notes').innerText()).toMatch(/another conversation/i);
    expect(await panel.locator('#reply').innerText()).not.toContain('Cancelled twice');
    await gmail.turnTo(CANCEL, 'Owen Price');
  });

  it('refuses to write once another conversation is in view', async () => {
    const greeting = (await replyIn(panel)).slice(0, 20);
    // The page moves on in the moment of the click: the binding to the conversation must hold by itself.
    await page.evaluate((paper) => {
      location.hash = `#inbox/${paper}`;
      document.querySelector('span.ams')?.dispatchEvent(new Event('click'));
    }, PAPER);
    await insertButton(panel).click();
    await page.locator('h2.hP', { hasText: 'paper' }).waitFor();
    await expect.poll(gmail.heading).toContain('Nadia Brandt');
    expect(await page.locator('body').innerText()).not.toContain(greeting);
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';
import { type SyntheticInbox, startSyntheticGmail } from './gmail/synthetic-gmail.ts';

const INBOX: SyntheticInbox = {
  '18c0ffee00000003': {
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
  '18c0ffee00000001': {
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
  '18c0ffee00000002': {
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

let gmail: Awaited<ReturnType<typeof startSyntheticGmail>>;
let session: BrowserSession;
let page: Page;
let panel: Page;
const box = () => page.locator('[g_editable="true"]');
const heading = () => panel.locator('h1').innerText();

beforeAll(async () => {
  gmail = await startSyntheticGmail(INBOX);
  session = await startSession({ hostRules: gmail.hostRules });
  page = session.page;
  await page.goto(`${gmail.url}/18c0ffee00000001`);
  await page.locator('h2.hP').waitFor();
  panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
});

afterAll(async () => {
  await session?.close();
  gmail?.stop();
});

describe('a synthetic Gmail under its own host name', () => {
  it('reads the open conversation after the toolbar shortcut, with no site granted', async () => {
    expect(await heading()).toContain('Nadia Brandt');
    const { origins } = (await panel.evaluate('chrome.permissions.getAll()')) as {
      readonly origins: readonly string[];
    };
    expect(origins).toEqual([]);
  });

  it('follows to another conversation without a page load, and tells the two sides apart', async () => {
    await page.evaluate(() => {
      location.hash = '#inbox/18c0ffee00000002';
    });
    await expect.poll(heading).toContain('Owen Price');
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
    await page.evaluate(() => {
      location.hash = '#inbox';
    });
    await panel.locator('[data-panel-state="not-a-ticket"]').waitFor();
    await page.evaluate(() => {
      location.hash = '#inbox/18c0ffee00000002';
    });
    await panel.locator('[data-panel-state="case"]').waitFor();
  });

  it('inserts at the caret, keeps what stood before and after, and one Ctrl+Z takes back only the insertion', async () => {
    await page.locator('span.ams:visible').click();
    await box().pressSequentially('Before. After.');
    for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
    const reply = (await panel.locator('#reply [lang] >> nth=0').innerText()).replace(/\s+/g, ' ').trim();
    await panel.getByText('the buyer will read it').waitFor();
    await panel.getByRole('button', { name: /^insert/i }).click();
    const text = async (): Promise<string> => (await box().innerText()).replace(/\s+/g, ' ').trim();
    await expect.poll(text).toContain(reply);
    expect(await text()).toBe(`Before.${reply} After.`);
    await box().focus();
    await page.keyboard.press('Control+z');
    expect(await text()).toBe('Before. After.');
  });

  it('finds a note again when the same buyer writes in another conversation', async () => {
    const note = 'Cancelled twice before; agreed on 20 November that refusing the parcel is enough.';
    await panel.locator('#notes').getByRole('textbox').first().fill(note);
    await panel.locator('#notes').getByRole('button', { name: 'Save note' }).click();
    await panel.locator('#notes').getByText('Saved', { exact: true }).waitFor();
    await page.evaluate(() => {
      location.hash = '#inbox/18c0ffee00000003';
    });
    await expect.poll(heading).toContain('Owen J. Price');
    await panel.locator('#notes').getByText(note).waitFor();
    expect(await panel.locator('#notes').innerText()).toMatch(/another conversation/i);
    expect(await panel.locator('#reply').innerText()).not.toContain('Cancelled twice');
    await page.evaluate(() => {
      location.hash = '#inbox/18c0ffee00000002';
    });
    await expect.poll(heading).toContain('Owen Price');
  });

  it('refuses to write once another conversation is in view', async () => {
    const greeting = (await panel.locator('#reply [lang] >> nth=0').innerText()).slice(0, 20);
    // The page moves on in the moment of the click: the binding to the conversation must hold by itself.
    await page.evaluate(() => {
      location.hash = '#inbox/18c0ffee00000001';
      document.querySelector('span.ams')?.dispatchEvent(new Event('click'));
    });
    await panel.getByRole('button', { name: /^insert/i }).click();
    await page.locator('h2.hP', { hasText: 'paper' }).waitFor();
    await expect.poll(heading).toContain('Nadia Brandt');
    expect(await page.locator('body').innerText()).not.toContain(greeting);
  });
});

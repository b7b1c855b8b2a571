import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type OpenGmail, openGmail } from './gmail/open-gmail.ts';
import type { SyntheticInbox } from './gmail/synthetic-gmail.ts';
import { insertButton } from './panel-hands.ts';
import { messagesIn, replyIn, squeeze } from './panel-reading.ts';

const KETTLE = '18c0ffee00000011';
const LAMP = '18c0ffee00000012';

const nadia = { name: 'Nadia Brandt', address: 'nadia.brandt@example.com' };
const owen = { name: 'Owen Price', address: 'owen.price@example.com' };

const INBOX: SyntheticInbox = {
  [KETTLE]: {
    subject: 'My kettle CK-8801 leaks',
    mails: [
      {
        ...nadia,
        date: 'Mon, Nov 16, 2026, 9:12 AM',
        text: 'Hello,\n\nthe kettle of order CK-8801 leaks at the handle. I would like another one.\n\nNadia',
        collapsed: true,
      },
      {
        name: 'Shop',
        address: 'second@shop.test',
        date: 'Mon, Nov 16, 2026, 11:40 AM',
        text: 'Hello Nadia,\n\ncould you send a picture of the leak?\n\nDave',
      },
      { ...nadia, date: 'Tue, Nov 17, 2026, 7:05 PM', text: 'Here it is. It drips all the time.\n\nNadia' },
    ],
  },
  [LAMP]: {
    subject: 'Lamp CK-8820',
    mails: [{ ...owen, date: 'Fri, Nov 20, 2026, 8:30 PM', text: 'When will lamp CK-8820 be sent?\n\nOwen' }],
  },
};

let gmail: OpenGmail;
let page: Page;
let panel: Page;

const shownBox = () => page.locator('[g_editable="true"]:visible').last();
const textIn = async (box: ReturnType<typeof shownBox>): Promise<string> => squeeze(await box.innerText());
const place = (words: string) => panel.getByText(words, { exact: true }).waitFor();

/** The refusal under the button, and no box in the page that took the reply. */
async function expectRefusal(words: RegExp): Promise<void> {
  const greeting = (await replyIn(panel)).slice(0, 20);
  await insertButton(panel).click();
  await panel.getByText(words).waitFor();
  const boxes = await page.locator('[g_editable="true"]').allInnerTexts();
  expect(boxes.join(' ')).not.toContain(greeting);
}

beforeAll(async () => {
  gmail = await openGmail(INBOX, KETTLE, 1);
  ({ page, panel } = gmail);
});
afterAll(() => gmail?.close());

describe('a synthetic Gmail with a second account', () => {
  it('knows the agent by the address of the account in view', async () => {
    expect((await messagesIn(panel)).map((each) => each.split(':')[0])).toEqual(['buyer', 'seller', 'buyer']);
  });

  it('says that a folded message is there in part, and reads it whole once the agent opens it', async () => {
    expect((await messagesIn(panel))[0]).toBe('buyer: Hello, the kettle of order CK-8801 leak');
    await panel.getByText('only a part is shown in the page').waitFor();
    await page.locator('.kv').click();
    await expect
      .poll(async () => (await messagesIn(panel))[0])
      .toMatch(/leaks at the handle. I would like another one/);
    expect(await panel.getByText('only a part is shown in the page').count()).toBe(0);
  });
});

describe('several conversations kept in the page', () => {
  it('keep their replies apart: a box left open in another one is not written into', async () => {
    await page.locator('span.ams:visible').click();
    await shownBox().pressSequentially('For Nadia only.');
    await gmail.turnTo(LAMP, 'Owen Price');
    await place('no reply box is open');
    await expectRefusal(/Click Reply there/);
    await page.locator('span.ams:visible').click();
    await insertButton(panel).click();
    await expect.poll(() => textIn(shownBox())).toBe(await replyIn(panel));
    expect(await textIn(page.locator('[g_editable="true"]').first())).toBe('For Nadia only.');
    await gmail.turnTo(KETTLE, 'Nadia Brandt');
    expect(await textIn(shownBox())).toBe('For Nadia only.');
  });
});

describe('windows for writing in front of the conversation', () => {
  beforeAll(async () => {
    await page.goto(`https://mail.google.com/mail/u/1/?fresh#inbox/${KETTLE}`);
    await panel.locator('h1', { hasText: 'Nadia Brandt' }).waitFor();
  });

  it('a new mail is left alone, and the panel says why', async () => {
    await page.locator('#compose').click();
    await shownBox().pressSequentially('Dear colleagues, ');
    await place('not bound to this ticket');
    await expectRefusal(/does not say which conversation it answers/);
    await page.locator('.dw').evaluate((node) => node.remove());
  });

  it('a reply that was popped out is bound by the message it answers', async () => {
    await page.locator('.pop-out:visible').click();
    await shownBox().pressSequentially('Hi. ');
    await place('the buyer will read it');
    await insertButton(panel).click();
    await expect.poll(() => textIn(shownBox())).toBe(`Hi. ${await replyIn(panel)}`);
    await shownBox().focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => textIn(shownBox())).toBe('Hi.');
  });

  it('and belongs to that conversation alone', async () => {
    await gmail.turnTo(LAMP, 'Owen Price');
    await expectRefusal(/does not say which conversation it answers/);
  });
});

describe('windows of their own', () => {
  it('a conversation that was popped out is the same case', async () => {
    await page.goto(`https://mail.google.com/mail/u/1/?ui=2&view=btop&search=inbox&th=${KETTLE}&cvid=1`);
    await expect.poll(gmail.heading).toContain('Nadia Brandt');
    await page.locator('span.ams').click();
    await insertButton(panel).click();
    await expect.poll(() => textIn(shownBox())).toBe(await replyIn(panel));
  });

  it('a mail being written is no ticket', async () => {
    await page.goto('https://mail.google.com/mail/u/1/?ui=2&view=btop&cs=wh');
    await panel.locator('[data-panel-state="not-a-ticket"]').waitFor();
  });
});

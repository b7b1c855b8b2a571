import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

let session: BrowserSession;
let page: Page;
let panel: Page;
const heading = (): Promise<string> => panel.locator('h1').innerText();
const replyText = async (): Promise<string> =>
  (await panel.locator('#reply [lang] >> nth=0').innerText()).replace(/\s+/g, ' ').trim();
const box = () => page.locator('[data-reply-box][data-audience="customer"]');
const boxText = async (): Promise<string> => (await box().innerText()).replace(/\s+/g, ' ').trim();
const editLastScan = async (): Promise<void> => {
  const change = panel.locator('#order').getByRole('button', { name: /Change Last scan$/ });
  if (!(await change.isVisible())) await panel.locator('#order summary').first().click();
  await change.click();
};
const openTicket = async (name: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Tickets' }).getByRole('link', { name }).click();
  await expect.poll(heading).toContain(name);
};

beforeAll(async () => {
  session = await startSession({ timeZone: 'America/New_York' });
  page = session.page;
  await page.goto(`chrome-extension://${session.extensionId}/example.html`);
  panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
});
afterAll(() => session?.close());

describe('the example inbox with the docked panel', () => {
  it.each([
    ['Dana Whitlock', /in transit/i],
    ['Gordon Pell', /how to use/i],
    ['Mireille Aubert', /late dispatch|late delivery/i],
    ['Tomasz Wrona', /customs|late delivery/i],
    ['Helen Strand', /cancel, already sent/i],
  ])('advises %s', async (name, dispute) => {
    await openTicket(name);
    const chosen = await panel
      .locator('#case')
      .getByLabel('Dispute')
      .evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.text ?? '');
    expect(chosen).toMatch(dispute);
    expect(await panel.locator('#remedies').innerText()).toMatch(/owed|open to you/i);
    expect(await replyText()).toMatch(new RegExp(`^(Hello|Hi|Dear) ${name.split(' ')[0]}`));
  });

  it('works everything out again when a fact is put right, and keeps it with the case', async () => {
    await openTicket('Dana Whitlock');
    const before = await panel.locator('#remedies').innerText();
    await editLastScan();
    const field = panel.locator('#order form input').first();
    const eightDaysAgo = new Date(Date.now() - 8 * 86_400_000).toISOString().slice(0, 16);
    await field.fill(eightDaysAgo);
    await panel.locator('#order form').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => panel.locator('#remedies').innerText()).not.toBe(before);
    await panel.getByText('Kept with this case').waitFor();
    await openTicket('Gordon Pell');
    await openTicket('Dana Whitlock');
    expect(await panel.locator('#remedies').innerText()).not.toBe(before);
    await editLastScan();
    await panel.locator('#order form input').first().fill('');
    await panel.locator('#order form').getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => panel.locator('#remedies').innerText()).toBe(before);
  });

  it('takes the agent’s word for what a message says, by keyboard, keeps it with the case, and gives it back', async () => {
    await openTicket('Dana Whitlock');
    const facts = panel.locator('#case summary', { hasText: /facts in the messages/ });
    const deadline = panel.locator('#case').getByRole('button', { name: /^Deadline:/ });
    const stoodOut = () =>
      panel
        .locator('#case')
        .getByText(/^Buyer set a deadline/)
        .innerText();
    const before = await stoodOut();
    await facts.press('Enter');
    await deadline.press('Enter');
    await panel.getByRole('textbox', { name: 'Deadline' }).fill('2031-03-05');
    await panel.keyboard.press('Enter');
    await expect.poll(stoodOut).toBe('Buyer set a deadline: Wed 5 Mar 2031');
    expect(await deadline.evaluate((each) => each === document.activeElement)).toBe(true);
    await panel.getByText('Kept with this case').waitFor();
    await openTicket('Gordon Pell');
    await openTicket('Dana Whitlock');
    expect(await stoodOut()).toBe('Buyer set a deadline: Wed 5 Mar 2031');
    if (!(await deadline.isVisible())) await facts.press('Enter');
    await panel.locator('#case').getByRole('button', { name: 'Take back' }).press('Enter');
    await expect.poll(stoodOut).toBe(before);
  });

  it('inserts with one click and gives it back with one Ctrl+Z', async () => {
    const wanted = await replyText();
    await panel.getByRole('button', { name: /^insert/i }).click();
    await expect.poll(boxText).toBe(wanted);
    await box().focus();
    await page.keyboard.press('Control+z');
    expect(await boxText()).toBe('');
  });

  it('does all of it with the keyboard', async () => {
    const wanted = await replyText();
    await panel.locator('body').press('Alt+i');
    await expect.poll(boxText).toBe(wanted);
    await box().focus();
    await page.keyboard.press('Control+z');
  });

  it('writes into an internal note only after a second click that says so', async () => {
    await page.getByRole('tab', { name: /internal/i }).click();
    const note = page.locator('[data-reply-box][data-audience="internal"]');
    await panel.getByRole('button', { name: /^insert/i }).click();
    await panel.getByRole('button', { name: /internal note/i }).waitFor();
    expect((await note.innerText()).trim()).toBe('');
    await panel.getByRole('button', { name: /internal note/i }).click();
    await expect.poll(async () => (await note.innerText()).length).toBeGreaterThan(20);
  });

  it('watches what is typed in the page', async () => {
    await page.getByRole('tab', { name: /reply/i }).first().click();
    await box().click();
    await box().pressSequentially('You should have read the description. Calm down.');
    await expect.poll(() => panel.locator('#reply').innerText()).toMatch(/should have/);
  });

  it('asks nothing of the network', async () => {
    const requests: string[] = [];
    session.context.on('request', (request) => requests.push(request.url()));
    await openTicket('Helen Strand');
    await openTicket('Dana Whitlock');
    expect(requests.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  });
});

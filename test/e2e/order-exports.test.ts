import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserSession, startSession } from './browser-session.ts';

const OWN_SHOP = join(import.meta.dirname, '../browser/exports/fixtures/synthetic-own-shop-de.csv');
const TWO_OF_ONE_BUYER = [
  'Name,Email,Financial Status,Fulfillment Status,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price',
  '#2201,g.pell@example.net,paid,fulfilled,USD,20.00,2026-02-01 09:00:00 -0600,2,Label roll,10.00',
  '#2202,g.pell@example.net,paid,fulfilled,USD,412.00,2026-02-02 09:00:00 -0600,80,Label applicator,5.15',
].join('\n');

let session: BrowserSession;
let options: Page;
const choose = (file: Parameters<ReturnType<Page['locator']>['setInputFiles']>[0]) =>
  options.getByLabel('Order export', { exact: true }).locator('input[type=file]').setInputFiles(file);

beforeAll(async () => {
  session = await startSession({ timeZone: 'America/New_York' });
  options = await session.context.newPage();
  await options.goto(`chrome-extension://${session.extensionId}/options.html`);
});
afterAll(() => session?.close());

describe('order exports in a real browser', () => {
  it('are imported in the settings: a shop’s own by columns confirmed once, a known one by itself', async () => {
    await choose(OWN_SHOP);
    await options.getByText(/This export is new here/).waitFor();
    expect(await options.getByRole('table').innerText()).toContain('NW-58213');
    await options.getByRole('button', { name: 'Import orders' }).click();
    await options.getByText('2 orders imported.').waitFor();
    await choose({ name: 'shopify.csv', mimeType: 'text/csv', buffer: Buffer.from(TWO_OF_ONE_BUYER) });
    await options.getByText('Shopify orders, recognised by its columns.').waitFor();
    await options.getByRole('button', { name: 'Import orders' }).click();
    await options.getByText('4 orders').or(options.getByText('2 orders imported.')).first().waitFor();
    await expect.poll(() => options.getByRole('button', { name: /^Delete the orders of/ }).count()).toBe(2);
    await choose({ name: 'again.csv', mimeType: 'text/csv', buffer: readFileSync(OWN_SHOP) });
    await options.getByText('Its columns are the ones you confirmed before.').waitFor();
    await options.getByRole('button', { name: 'Leave it' }).click();
  });

  it('show their facts beside the ticket, and where they disagree with the page the agent decides', async () => {
    const { page } = session;
    await page.goto(`chrome-extension://${session.extensionId}/example.html`);
    const panel = await session.openPanel();
    const order = panel.locator('#order');
    await page.getByRole('navigation', { name: 'Tickets' }).getByRole('link', { name: 'Dana Whitlock' }).click();
    await order.getByText(/From your export: row 2 of synthetic-own-shop-de\.csv/).waitFor();
    const total = order.locator('div', { hasText: 'Sources disagree' }).getByRole('button', { name: '1117.90 USD' });
    await total.click();
    await order.getByText('order card: 117.90 USD').waitFor();
    await order.getByRole('button', { name: 'Not this order' }).click();
    await order.getByText(/set aside for this case/).waitFor();
  });

  it('are offered where a buyer has several, and none is taken by itself', async () => {
    const { page } = session;
    const panel = await session.openPanel();
    const order = panel.locator('#order');
    await page.getByRole('navigation', { name: 'Tickets' }).getByRole('link', { name: 'Gordon Pell' }).click();
    await order.getByText(/This buyer has 2 orders there/).waitFor();
    await order.getByRole('button', { name: 'Use order #2202' }).click();
    await order.getByText(/From your export: row 3 of shopify\.csv/).waitFor();
    expect(await order.innerText()).toContain('Chosen by you.');
  });

  it('are gone when the agent deletes them', async () => {
    await options.bringToFront();
    for (const left of [1, 0]) {
      await options
        .getByRole('button', { name: /^Delete the orders of/ })
        .first()
        .click();
      await expect.poll(() => options.getByRole('button', { name: /^Delete the orders of/ }).count()).toBe(left);
    }
    const panel = await session.openPanel();
    // The ticket that is open hears of it.
    await expect.poll(() => panel.locator('#order').innerText()).not.toContain('your export');
    expect(await panel.locator('h1').innerText()).toContain('Gordon Pell');
  });
});

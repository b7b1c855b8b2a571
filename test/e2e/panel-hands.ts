import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { replyIn, squeeze } from './panel-reading.ts';

/** The button that writes the reply into the page's box. */
export const insertButton = (panel: Page): Locator => panel.getByRole('button', { name: /^insert/i });

/** Inserts the reply and waits until the panel says so. */
export async function insertReply(panel: Page): Promise<void> {
  await insertButton(panel).click();
  await panel
    .getByText(/Nothing was sent/)
    .first()
    .waitFor();
}

/** The panel and the page beside it, with the box that is written in and how its text is read. */
interface Writing {
  readonly page: Page;
  readonly panel: Page;
  readonly box: Locator;
  readonly read: () => Promise<string>;
}

const OWN_WORDS = 'Before. After.';

/** Types words into an empty box, inserts between them, and checks that one Ctrl+Z takes back exactly the insertion. */
export async function expectInsertedBetweenWords({ page, panel, box, read }: Writing): Promise<void> {
  await box.pressSequentially(OWN_WORDS);
  for (let step = 0; step < ' After.'.length; step += 1) await page.keyboard.press('ArrowLeft');
  const wanted = await replyIn(panel);
  await insertReply(panel);
  await expect.poll(async () => squeeze(await read())).toBe(`Before.${wanted} After.`);
  await box.focus();
  await page.keyboard.press('Control+z');
  expect(await read()).toBe(OWN_WORDS);
}

import type { Page } from 'playwright-core';

/** Text on one line, as far as a person would call it the same. */
export const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What the panel offers as the reply, on one line. */
export const replyIn = async (panel: Page): Promise<string> =>
  squeeze(await panel.locator('#reply [lang] >> nth=0').innerText());

/** Runs in the panel: side and text of every message in its list. */
const readList = (): readonly string[] =>
  [...document.querySelectorAll('#case details[open] ol > li')].map((line) => {
    const side = line.querySelector<HTMLInputElement>('input:checked')?.value ?? 'unknown';
    return `${side}: ${line.querySelector('p')?.textContent ?? ''}`;
  });

/** The messages the panel works with, `side: text` each on one line; opens their list. */
export async function messagesIn(panel: Page): Promise<readonly string[]> {
  const title = panel.locator('#case summary', { hasText: /^\s*Messages/ });
  if ((await title.locator('..').getAttribute('open')) === null) await title.click();
  await panel.locator('#case details[open] ol > li').first().waitFor();
  return (await panel.evaluate(readList)).map(squeeze);
}

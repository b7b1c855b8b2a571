import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';

declare const chrome: {
  readonly scripting: { readonly getRegisteredContentScripts: () => Promise<readonly unknown[]> };
};

/** Wall clock of a document in ms since 1970: the same for page and panel, which count from origins of their own. */
const stampOnPaint = `void (window.__painted = (test) => new Promise((resolve) => {
  const done = () => test() && (observer.disconnect(), requestAnimationFrame(() => setTimeout(() => resolve(performance.timeOrigin + performance.now()))), true);
  const observer = new MutationObserver(done);
  observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  done();
}))`;
const stampOnClick = `void (window.__clicked = new Promise((resolve) => document.addEventListener('click', () => resolve(performance.timeOrigin + performance.now()), { capture: true, once: true })))`;

/** What has been painted of a ticket: its first screen, or everything down to the reply and below. */
type Painted = 'first-screen' | 'whole';

/** From the click on a ticket in the page until its case is painted in the panel. */
export async function measureSwitching(page: Page, panel: Page, painted: Painted): Promise<readonly number[]> {
  const links = page.getByRole('navigation', { name: 'Tickets' }).getByRole('link');
  const count = await links.count();
  await panel.evaluate(stampOnPaint);
  const samples: number[] = [];
  const below = painted === 'whole' ? `&& document.querySelector('#reply') !== null` : '';
  for (let round = 1; round <= 40; round += 1) {
    const link = links.nth(round % count);
    const name = (await link.locator('strong').innerText()).trim();
    const drawn = panel.evaluate(
      `window.__painted(() => document.querySelector('h1')?.textContent?.includes(${JSON.stringify(name)})${below})`,
    ) as Promise<number>;
    await page.evaluate(stampOnClick);
    await link.click();
    const clicked = (await page.evaluate('window.__clicked')) as number;
    samples.push((await drawn) - clicked);
    // A person looks at a ticket before opening the next one.
    await sleep(200);
  }
  return samples;
}

/** From the click on Insert until 10 KB stand painted in the page's reply box. */
export async function measureInsertion(page: Page, panel: Page, rounds = 40): Promise<readonly number[]> {
  const samples: number[] = [];
  await page.evaluate(stampOnPaint);
  for (let round = 0; round < rounds; round += 1) {
    const text = `${`Line of the long reply number ${round}. `.repeat(300).slice(0, 10_200)}end-${round}`;
    await page.locator('[data-reply-box][data-audience="customer"]').fill('');
    if (round === 0) await panel.locator('#reply').getByRole('button', { name: 'Edit' }).click();
    await panel.locator('#reply textarea').fill(text);
    const painted = page.evaluate(
      `window.__painted(() => document.querySelector('[data-reply-box]').textContent.includes('end-${round}'))`,
    ) as Promise<number>;
    await panel.evaluate(stampOnClick);
    await panel.getByRole('button', { name: /^insert/i }).click();
    samples.push((await painted) - ((await panel.evaluate('window.__clicked')) as number));
    await sleep(100);
  }
  return samples;
}

/**
 * From the start of the panel's document until a case is painted in it. The panel stamps that moment itself: a question
 * from outside while it opens would be measured too.
 */
export async function measureOpening(panel: Page, rounds = 40): Promise<readonly number[]> {
  const samples: number[] = [];
  await panel.addInitScript(
    `${stampOnPaint}; window.__usable = window.__painted(() => document.querySelector('[data-panel-state="case"]') !== null)`,
  );
  for (let round = 0; round < rounds; round += 1) {
    await panel.reload({ waitUntil: 'commit' });
    await sleep(900);
    samples.push((await panel.evaluate('window.__usable.then((at) => at - performance.timeOrigin)')) as number);
  }
  return samples;
}

/** JS heap of the panel after everything above, garbage collected, in MB. */
export async function measureHeap(panel: Page): Promise<number> {
  const session = await panel.context().newCDPSession(panel);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

/** Scripts the extension has registered for pages without being asked. */
export const registeredScripts = (panel: Page): Promise<number> =>
  panel.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);

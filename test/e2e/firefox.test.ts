import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FirefoxSession, startFirefox } from './firefox/firefox-session.ts';

let firefox: FirefoxSession;
const panelState = (): Promise<string | null> =>
  firefox.inSidebar<string | null>("return document.querySelector('[data-panel-state]')?.dataset.panelState ?? null;");
const panelText = (): Promise<string> => firefox.inSidebar<string>('return document.body.innerText;');

beforeAll(async () => {
  firefox = await startFirefox();
  await firefox.marionette.send('WebDriver:Navigate', { url: firefox.address('example.html') });
  await firefox.openSidebar();
  await vi.waitFor(async () => expect(await panelState()).toBe('case'), { timeout: 20_000, interval: 200 });
});
afterAll(() => firefox?.close());

describe('Firefox with its real sidebar', () => {
  it('shows the case of the ticket that is open in the page', async () => {
    expect(await panelText()).toMatch(/Remedies[\s\S]*Reply/);
  });

  it('follows the page to another ticket', async () => {
    const before = await firefox.inSidebar<string>("return document.querySelector('h1').textContent;");
    await firefox.marionette.send('WebDriver:ExecuteScript', {
      script: "document.querySelectorAll('nav a')[1].click();",
      args: [],
    });
    await expect
      .poll(() => firefox.inSidebar<string>("return document.querySelector('h1').textContent;"))
      .not.toBe(before);
  });

  it('inserts the reply into the page', async () => {
    await expect
      .poll(() =>
        firefox.inSidebar<boolean>(
          "const b = [...document.querySelectorAll('button')].find((x) => x.textContent.trim().startsWith('Insert')); b?.click(); return Boolean(b);",
        ),
      )
      .toBe(true);
    const boxText = async (): Promise<string> =>
      (
        await firefox.marionette.send<{ value: string }>('WebDriver:ExecuteScript', {
          script: "return document.querySelector('[data-reply-box]').textContent;",
          args: [],
        })
      ).value;
    await expect.poll(boxText, { timeout: 10_000 }).not.toBe('');
  });
});

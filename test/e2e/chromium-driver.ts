import type { CDPSession, Page } from 'playwright-core';
import type { EditingKey, EditorDriver } from './editor-driver.ts';
import type { EditorPage } from './editor-pages.ts';
import { bundleReader, evaluateIn, launchChromium, openWorld } from './open-reader-page.ts';

const KEYS: Readonly<Record<EditingKey, string>> = {
  undo: 'Control+z',
  top: 'Control+Home',
  'line-end': 'End',
  left: 'ArrowLeft',
  'select-left': 'Shift+ArrowLeft',
};

interface OpenPage {
  readonly page: Page;
  readonly session: CDPSession;
  readonly world: number;
}

/** Drives Chromium over pages of the given server. */
export async function startChromiumDriver(addressOf: (page: EditorPage) => string): Promise<EditorDriver> {
  const [browser, script] = await Promise.all([launchChromium(), bundleReader('test/e2e/editor-under-test.ts')]);
  let opened: OpenPage | undefined;
  const current = (): OpenPage => {
    if (!opened) throw new Error('no page is open');
    return opened;
  };
  return {
    browser: 'chromium',
    open: async (editorPage) => {
      const page = opened?.page ?? (await browser.newPage({ viewport: { width: 1100, height: 800 } }));
      const session = opened?.session ?? (await page.context().newCDPSession(page));
      await page.goto(addressOf(editorPage));
      // Playwright's own waiting for an expression needs eval, which these pages forbid.
      await page.waitForSelector('body[data-ready="yes"]', { state: 'attached', timeout: 30_000 });
      const world = await openWorld(session);
      await evaluateIn(session, world, script);
      await evaluateIn(session, world, 'readerUnderTest.listen()');
      opened = { page, session, world };
    },
    inPage: async <Value>(expression: string) => (await current().page.evaluate(expression)) as Value,
    ask: async <Value>(expression: string) =>
      (await evaluateIn(current().session, current().world, expression)) as Value,
    click: ({ x, y }) => current().page.mouse.click(x, y),
    type: (text) => current().page.keyboard.type(text),
    press: (key) => current().page.keyboard.press(KEYS[key]),
    compose: async (text) => {
      await current().session.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    },
    close: () => browser.close(),
  };
}

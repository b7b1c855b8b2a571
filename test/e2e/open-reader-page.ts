import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type Browser, type CDPSession, chromium, type Page } from 'playwright-core';
import { build } from 'vite';

const ROOT = new URL('../..', import.meta.url).pathname;
const ENTRY = 'test/e2e/reader-under-test.ts';
const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.css': 'text/css' };

/** A real page with our reader in an isolated world of its own. */
export interface ReaderPage {
  readonly page: Page;
  /** Evaluates an expression over `readerUnderTest` in the reader's world and gives its value. */
  readonly ask: <Value>(expression: string) => Promise<Value>;
}

/** A page to open: its address, its markup, and headers such as a content security policy. */
export interface PageToOpen {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs the reader in the page's own world, as the product's own example page does, under that page's policy. */
  readonly inPageWorld?: true;
}

/** The reader, or another entry of the tests, as one script. */
export async function bundleReader(entry: string = ENTRY): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: join(ROOT, entry), formats: ['iife'], name: 'underTest' } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the reader was not bundled');
  return output.output[0].code;
}

/** Chromium without a window, as the editors' measurements were taken. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.MIDDLE_GROUND_BROWSER ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

/** Evaluates in one world of a page; throws what the expression throws. */
export const evaluateIn = async (
  session: CDPSession,
  contextId: number | undefined,
  expression: string,
): Promise<unknown> => {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    ...(contextId === undefined ? {} : { contextId }),
    expression,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
};

/** Makes a world of its own in a page, as a content script has. */
export const openWorld = async (session: CDPSession): Promise<number> => {
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'reader' };
  return (await session.send('Page.createIsolatedWorld', world)).executionContextId;
};

/** Opens a page under its own host name, with TinyMCE's files at hand, and puts the reader into it. */
export async function openReaderPage(
  browser: Browser,
  reader: string,
  { url, html, headers, inPageWorld }: PageToOpen,
): Promise<ReaderPage> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    if (route.request().isNavigationRequest() && route.request().frame() === page.mainFrame())
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html, headers: { ...headers } });
    const file = /^\/tinymce\/[a-z0-9./-]+$/.test(pathname) && !pathname.includes('..') ? pathname : '';
    if (file === '') return route.fulfill({ status: 404, body: '' });
    const body = readFileSync(join(ROOT, 'node_modules', file));
    return route.fulfill({ contentType: TYPES[extname(file)] ?? 'application/octet-stream', body });
  });
  await page.goto(url);
  const session = await page.context().newCDPSession(page);
  const contextId = inPageWorld ? undefined : await openWorld(session);
  await evaluateIn(session, contextId, reader);
  return {
    page,
    ask: async <Value>(expression: string) => (await evaluateIn(session, contextId, expression)) as Value,
  };
}

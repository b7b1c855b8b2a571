import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bundleReader } from '../open-reader-page.ts';
import { startFirefox } from './firefox-session.ts';

const ELEMENT_KEY = 'element-6066-11e4-a52e-4f735466cecf';
const MODULES = new URL('../../../node_modules', import.meta.url).pathname;

// The page asks by an event and reads the answer from an attribute: nothing of this is in the product.
const BRIDGE = `
document.addEventListener('reader-ask', async (event) => {
  let answer;
  try { answer = await (0, eval)(event.detail); } catch (error) { answer = { error: String(error) }; }
  document.documentElement.dataset.answer = JSON.stringify(answer ?? null);
});
document.documentElement.dataset.reader = 'here';`;

/** A page in real Firefox with our reader in it as a content script. */
export interface FirefoxReader {
  /** Goes to an address on loopback. */
  readonly goTo: (url: string) => Promise<void>;
  /** WebDriver actions of keyboard and pointer. */
  readonly perform: (actions: readonly object[]) => Promise<void>;
  /** Shows a page's markup under the given path and query on loopback. */
  readonly open: (path: string, html: string) => Promise<void>;
  /** Evaluates an expression over \`readerUnderTest\` in the reader's world. */
  readonly ask: <Value>(expression: string) => Promise<Value>;
  /** Evaluates a function body in the page's own world. */
  readonly inPage: <Value>(body: string) => Promise<Value>;
  /** Types as a keyboard does; '\\uE009' holds Control until the end. */
  readonly type: (keys: string) => Promise<void>;
  /** Runs a script in the browser's own window; its last argument is the function that ends it. */
  readonly inBrowser: <Value>(script: string, args?: readonly unknown[]) => Promise<Value>;
  readonly click: (selector: string, frame?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

const writeExtension = async (entry: string | undefined): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'reader-extension-'));
  const manifest = {
    manifest_version: 2,
    name: 'Reader under test',
    version: '1',
    content_security_policy: "script-src 'self' 'unsafe-eval'; object-src 'self'",
    browser_specific_settings: { gecko: { id: 'reader-under-test@middle-ground.example' } },
    content_scripts: [{ matches: ['http://127.0.0.1/*'], js: ['reader.js'], run_at: 'document_end' }],
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'reader.js'), `${await bundleReader(entry)}\n${BRIDGE}`);
  return folder;
};

/** Starts Firefox with the reader, or another entry of the tests, as a content script for pages on loopback. */
export async function startFirefoxReader(entry?: string): Promise<FirefoxReader> {
  let shown = '';
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (/^\/tinymce\/[a-z0-9./-]+$/.test(path) && !path.includes('..')) {
      response.setHeader('content-type', path.endsWith('.css') ? 'text/css' : 'text/javascript');
      return response.end(readFileSync(join(MODULES, path)));
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return response.end(shown);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const extension = await writeExtension(entry);
  const { marionette, inBrowser, close } = await startFirefox(extension);
  const goTo = async (url: string): Promise<void> => void (await marionette.send('WebDriver:Navigate', { url }));
  const perform = async (actions: readonly object[]): Promise<void> =>
    void (await marionette.send('WebDriver:PerformActions', { actions }));
  const inPage = async <Value>(body: string): Promise<Value> => {
    const script = `return (() => { ${body} })();`;
    return (await marionette.send<{ value: Value }>('WebDriver:ExecuteScript', { script, args: [], sandbox: null }))
      .value;
  };
  const type = async (keys: string): Promise<void> => {
    const held = keys.startsWith('\uE009');
    const signs = [...(held ? keys.slice(1) : keys)];
    const actions = [
      ...(held ? [{ type: 'keyDown', value: '\uE009' }] : []),
      ...signs.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
      ...(held ? [{ type: 'keyUp', value: '\uE009' }] : []),
    ];
    await perform([{ type: 'key', id: 'keyboard', actions }]);
  };
  const find = async (selector: string): Promise<string> => {
    const found = await marionette.send<{ value: Record<string, string> }>('WebDriver:FindElement', {
      using: 'css selector',
      value: selector,
    });
    return found.value[ELEMENT_KEY] ?? '';
  };
  return {
    goTo,
    perform,
    open: (path, html) => {
      shown = html;
      return goTo(`${base}${path}`);
    },
    inPage,
    inBrowser,
    type,
    ask: async <Value>(expression: string) => {
      await inPage(
        `delete document.documentElement.dataset.answer; document.dispatchEvent(new CustomEvent('reader-ask', { detail: ${JSON.stringify(expression)} }));`,
      );
      for (let tries = 0; tries < 400; tries += 1) {
        const answer = await inPage<string | null>('return document.documentElement.dataset.answer ?? null;');
        if (answer !== null) return JSON.parse(answer) as Value;
        await sleep(30);
      }
      throw new Error('the reader did not answer within 12 s');
    },
    click: async (selector, frame) => {
      if (frame) await marionette.send('WebDriver:SwitchToFrame', { element: await find(frame) });
      await marionette.send('WebDriver:ElementClick', { id: await find(selector) });
      if (frame) await marionette.send('WebDriver:SwitchToFrame', { id: null });
    },
    close: async () => {
      await close();
      server.close();
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

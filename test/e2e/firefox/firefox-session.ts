import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../free-port.ts';
import { type Marionette, openMarionette } from './marionette.ts';

const EXTENSION = new URL('../../../.output/firefox-mv3', import.meta.url).pathname;
const EXTENSION_ID = 'middle-ground@middle-ground.example';
const UUID = '6d1d6e00-0000-4000-8000-6d6964646c65';

/** A real Firefox with the built extension and its real sidebar. */
export interface FirefoxSession {
  readonly marionette: Marionette;
  /** Address of a page of the extension. */
  readonly address: (page: string) => string;
  /** Opens the sidebar as the toolbar button does. */
  readonly openSidebar: () => Promise<void>;
  /** Runs a script in the browser's own window; its last argument is the function that ends it. */
  readonly inBrowser: <Value>(script: string, args?: readonly unknown[]) => Promise<Value>;
  /** Runs a function body in the sidebar's document and gives what it returns (JSON data). */
  readonly inSidebar: <Value>(body: string) => Promise<Value>;
  readonly close: () => Promise<void>;
}

const IN_SIDEBAR = `
const [body, done] = arguments;
const browser = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
const name = 'middle-ground:' + Math.random();
browser.messageManager.addMessageListener(name, function listen(message) {
  browser.messageManager.removeMessageListener(name, listen);
  done(message.data);
});
const script = '(() => { const document = content.document; let value; try { value = (() => { ' + body + ' })(); } catch (error) { value = { error: String(error) }; } sendAsyncMessage(' + JSON.stringify(name) + ', value); })()';
browser.messageManager.loadFrameScript('data:,' + encodeURIComponent(script), false);
`;

/** Starts Firefox without a window and installs an extension for this run: the built one unless another is named. */
export async function startFirefox(extension: string = EXTENSION): Promise<FirefoxSession> {
  const profile = mkdtempSync(join(tmpdir(), 'middle-ground-firefox-'));
  const port = await findFreePort();
  mkdirSync(join(profile, 'home'));
  const preferences: Readonly<Record<string, unknown>> = {
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: UUID }),
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.auto': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'browser.safebrowsing.downloads.remote.enabled': false,
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    'firefox-esr',
    ['-marionette', '-remote-allow-system-access', '-no-remote', '-headless', '-profile', profile],
    {
      stdio: 'ignore',
      env: { ...process.env, HOME: join(profile, 'home') },
    },
  );
  const exited = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const marionette = await openMarionette(port);
  await marionette.send('Addon:Install', { path: extension, temporary: true });
  const inChrome = async <Value>(script: string, args: readonly unknown[] = []): Promise<Value> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    const { value } = await marionette.send<{ value: Value }>('WebDriver:ExecuteAsyncScript', {
      script,
      args,
      newSandbox: false,
    });
    await marionette.send('Marionette:SetContext', { value: 'content' });
    return value;
  };
  return {
    marionette,
    inBrowser: inChrome,
    address: (page) => `moz-extension://${UUID}/${page}`,
    openSidebar: () =>
      inChrome(
        `const done = arguments[0]; SidebarController.show('${EXTENSION_ID.replace(/[@.]/g, '_')}-sidebar-action').then(() => done());`,
      ),
    inSidebar: (body) => inChrome(IN_SIDEBAR, [body]),
    close: async () => {
      marionette.close();
      firefox.kill();
      await exited;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

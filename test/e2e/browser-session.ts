import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';

const EXTENSION = new URL('../../.output/chrome-mv3', import.meta.url).pathname;
const BROWSERS = [process.env.MIDDLE_GROUND_BROWSER ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

// The browser's own bubbles would stand in front of the panel; out of developer mode it does not load a copy of ours again.
const QUIET_PREFERENCES = {
  credentials_enable_service: false,
  profile: { password_manager_enabled: false },
  extensions: { ui: { developer_mode: true } },
};

/** A real Chromium window with the built extension, and the docked side panel in it. */
export interface BrowserSession {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly extensionId: string;
  /** Presses the toolbar shortcut, as a person does, and waits for the docked panel. */
  readonly openPanel: () => Promise<Page>;
  /** The toolbar shortcut alone. */
  readonly pressShortcut: () => Promise<void>;
  /** Whole screen as PNG: page and panel side by side. */
  readonly screenshot: (path: string) => void;
  readonly close: () => Promise<void>;
}

export interface SessionOptions {
  /** Chromium's --host-resolver-rules, for a page that must stand under a name of its own. */
  readonly hostRules?: string;
  readonly extraArguments?: readonly string[];
  /** Zone the browser runs in; default: the machine's. */
  readonly timeZone?: string;
  /** Folder of a profile that outlives the session, as on a computer; default: a new one that goes with the session. */
  readonly profile?: string;
  /** Permissions the agent would be asked for in the browser's own prompt, given from the start. */
  readonly permissions?: readonly string[];
  /** Match patterns of sites that are switched on from the start, as if the agent had said "always on here". */
  readonly sites?: readonly string[];
  /** Arguments of the driver that the browser goes without. */
  readonly withoutArguments?: readonly string[];
}

const PANEL_MS = 30_000;
const PRESS_EVERY_MS = 4_000;

const panelOf = (browser: Browser): Page | undefined =>
  browser
    .contexts()
    .flatMap((context) => context.pages())
    .find((page) => page.url().includes('/sidepanel.html'));

/**
 * Presses the shortcut until the docked panel is there, as a person would: a browser that has just started may miss it. The
 * panel is no tab, so only the browser's own debugging port lists it.
 */
async function attachPanel(profile: string, press: () => Promise<void>) {
  const port = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const began = Date.now();
  let pressedAt = 0;
  while (Date.now() - began < PANEL_MS) {
    if (Date.now() - pressedAt > PRESS_EVERY_MS) {
      await press();
      pressedAt = Date.now();
    }
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const panel = panelOf(browser);
    if (panel) return { browser, panel };
    await browser.close();
    await sleep(100);
  }
  throw new Error(`waited ${PANEL_MS / 1_000} s for the docked panel`);
}

/** The browser's own question cannot be answered from here: the copy of the extension asks for these at once. */
function switchOn(extension: string, sites: readonly string[], permissions: readonly string[]): void {
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { readonly permissions: readonly string[] };
  const asked = [...new Set([...manifest.permissions, ...permissions])];
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions: asked, ...(sites.length > 0 ? { host_permissions: sites } : {}) }),
  );
}

/** Starts Chromium with a fresh profile and the extension built by `npm run build`. */
export async function startSession({
  hostRules,
  extraArguments = [],
  timeZone,
  sites = [],
  permissions = [],
  profile: kept,
  withoutArguments = [],
}: SessionOptions = {}): Promise<BrowserSession> {
  if (!existsSync(join(EXTENSION, 'manifest.json'))) throw new Error('the extension is not built: npm run build');
  const executablePath = BROWSERS.find((path) => path !== '' && existsSync(path));
  if (!executablePath) throw new Error('no Chromium found: npm test installs it');
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'middle-ground-profile-'));
  const extension = join(profile, 'extension');
  cpSync(EXTENSION, extension, { recursive: true });
  if (sites.length + permissions.length > 0) switchOn(extension, sites, permissions);
  mkdirSync(join(profile, 'data/Default'), { recursive: true });
  const preferences = join(profile, 'data/Default/Preferences');
  if (!existsSync(preferences)) writeFileSync(preferences, JSON.stringify(QUIET_PREFERENCES));
  const context = await chromium.launchPersistentContext(join(profile, 'data'), {
    executablePath,
    headless: false,
    viewport: null,
    ignoreHTTPSErrors: true,
    ignoreDefaultArgs: [...withoutArguments],
    env: { ...(process.env as Record<string, string>), ...(timeZone ? { TZ: timeZone } : {}) },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1500,950',
      '--window-position=0,0',
      '--remote-debugging-port=0',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
      ...(hostRules ? [`--host-resolver-rules=${hostRules}`, '--ignore-certificate-errors'] : []),
      ...extraArguments,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = worker.url().split('/')[2] ?? '';
  const page = context.pages()[0] ?? (await context.newPage());
  const attached: Browser[] = [];
  const pressShortcut = async (): Promise<void> => {
    // The shortcut reaches the browser, not the page, only from a real keyboard and a window that has the focus.
    await page.bringToFront();
    execFileSync('xdotool', ['search', '--onlyvisible', '--class', 'chromium', 'windowfocus', '--sync']);
    execFileSync('xdotool', ['key', 'alt+shift+m']);
  };
  return {
    context,
    page,
    extensionId,
    pressShortcut,
    openPanel: async () => {
      const { browser, panel } = await attachPanel(join(profile, 'data'), pressShortcut);
      attached.push(browser);
      return panel;
    },
    screenshot: (path) => void execFileSync('import', ['-window', 'root', path]),
    close: async () => {
      for (const browser of attached) await browser.close().catch(() => undefined);
      await context.close();
      if (kept === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

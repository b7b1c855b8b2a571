// Opens a browser with the extension on the example inbox. `--headless`: no window; leaves screenshots and prints the advice.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveUp, say } from './say.mjs';
import { buildExtension, installDependencies, provideBrowser, ROOT } from './set-up.mjs';

const wantsHeadless = process.argv.includes('--headless');
const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const pictures = join(ROOT, 'artifacts/start');

if (!wantsHeadless && !hasScreen)
  giveUp('There is no display here.', 'Run: npm start -- --headless   (leaves screenshots and prints the advice)');

await installDependencies();
const executablePath = await provideBrowser();
const built = await buildExtension('chrome');
const { chromium } = await import('playwright-core');

const profile = mkdtempSync(join(tmpdir(), 'middle-ground-'));
// A copy: the browser keeps running while the next build replaces .output.
const extension = join(profile, 'extension');
cpSync(built, extension, { recursive: true });

say(`starting ${executablePath}`);
const context = await chromium
  .launchPersistentContext(join(profile, 'data'), {
    executablePath,
    headless: wantsHeadless,
    viewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--test-type',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1500,950',
      '--remote-debugging-port=0',
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
    ],
  })
  .catch((error) =>
    giveUp(String(error), `Does ${executablePath} start by hand? MIDDLE_GROUND_BROWSER=/path names another browser.`),
  );
const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
const id = worker.url().split('/')[2];
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`chrome-extension://${id}/example.html`);

/** The docked panel is listed only on the browser's debugging port. */
async function findPanel() {
  const port = readFileSync(join(profile, 'data/DevToolsActivePort'), 'utf8').split('\n')[0];
  for (let tries = 0; tries < 100; tries += 1) {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const panel = browser
      .contexts()
      .flatMap((each) => each.pages())
      .find((each) => each.url().includes('/sidepanel.html'));
    if (panel) return panel;
    await browser.close();
    await sleep(50);
  }
  return giveUp('The side panel did not open within 5 s.', 'Please report this with the version of your browser.');
}

/** The whole panel as one picture: its window is made as tall as its content, so that what sticks to an edge stays there. */
async function photograph(panel, path) {
  const browser = await panel.context().newCDPSession(panel);
  const { width, height } = await panel.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  await browser.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await panel.screenshot({ path });
  await browser.send('Emulation.clearDeviceMetricsOverride');
}

/** Runs in the panel: what it says, without its controls; of a list to choose from only the choice. */
function readAdvice() {
  const copy = document.querySelector('main').cloneNode(true);
  const chosen = [...document.querySelectorAll('main select')].map((list) => list.selectedOptions[0]?.text ?? '');
  [...copy.querySelectorAll('select')].forEach((list, index) => void list.replaceWith(chosen[index] ?? ''));
  for (const control of copy.querySelectorAll('svg, kbd, fieldset, textarea, input')) control.remove();
  for (const block of copy.querySelectorAll('p, li, h2, h3, div, section, summary, label')) block.append('\n');
  return copy.textContent
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

await page.getByRole('button', { name: /open middle ground/i }).click();
const panel = await findPanel();

if (wantsHeadless) {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  const links = await page.getByRole('navigation').getByRole('link').all();
  say(`${links.length} tickets in the example inbox`);
  for (const [index, link] of links.entries()) {
    const name = `${index + 1}`;
    await link.click();
    await panel.locator('[data-panel-state="case"]').waitFor();
    await sleep(300);
    await page.screenshot({ path: join(pictures, `ticket-${name}.png`) });
    await photograph(panel, join(pictures, `panel-${name}.png`));
    const advice = await panel.evaluate(readAdvice);
    writeFileSync(join(pictures, `advice-${name}.txt`), `${advice}\n`);
    process.stdout.write(`\n──── ${(await link.innerText()).replace(/\s+/g, ' ')}\n${advice}\n`);
  }
  await context.close();
  rmSync(profile, { recursive: true, force: true });
  say(`screenshots and advice are in ${pictures.replace(ROOT, '')}`);
} else {
  say('the example inbox is open; the panel is beside it. Alt+Shift+M or the toolbar button opens it again.');
  say('close the browser or press Ctrl+C to end');
  await new Promise((resolve) => {
    context.on('close', resolve);
    process.on('SIGINT', () => context.close());
  });
  if (existsSync(profile)) rmSync(profile, { recursive: true, force: true });
}
process.exit(0);

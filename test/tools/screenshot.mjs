// Takes the picture of the README: the storm ticket of the example inbox with the docked panel beside it, in a real window.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { giveUp, say } from './say.mjs';
import { buildExtension, installDependencies, installPackages, provideBrowser, ROOT } from './set-up.mjs';

const PICTURE = join(ROOT, 'assets/screenshots/panel.png');
const LARGEST_BYTES = 300 * 1024;

const WIDE_ENOUGH = 440;

// From the left edge of a window that stands in the corner of the screen: its border, the page, half of the gap.
const EDGE_AFTER_PAGE = 15;

/** Drags the edge between page and panel as a hand would: the browser opens the panel at its narrowest. */
async function widenPanel(page, panel) {
  const edge = (await page.evaluate('innerWidth')) + EDGE_AFTER_PAGE;
  const pull = WIDE_ENOUGH - (await panel.evaluate('innerWidth'));
  if (pull <= 0) return;
  const hand = async (...steps) => {
    execFileSync('xdotool', steps.map(String));
    // The browser follows a hand, not a jump.
    await sleep(150);
  };
  await hand('mousemove', edge, 500);
  await hand('mousedown', 1);
  await hand('mousemove', edge - 20, 500);
  await hand('mousemove', edge - pull, 500);
  await hand('mouseup', 1);
  await hand('mousemove', 400, 930);
}

await installDependencies();
await installPackages(['xvfb', 'openbox', 'xdotool', 'imagemagick'], 'taking a picture of a window');
await provideBrowser();
await buildExtension('chrome');

const { setup: startDisplay } = await import('../e2e/display.ts');
const { startSession } = await import('../e2e/browser-session.ts');
const stopDisplay = await startDisplay();
const session = await startSession({ timeZone: 'America/New_York' });
try {
  await session.page.goto(`chrome-extension://${session.extensionId}/example.html?now=2026-03-02T15:20:00Z`);
  const panel = await session.openPanel();
  await panel.locator('[data-panel-state="case"]').waitFor();
  await widenPanel(session.page, panel);
  await sleep(1_500);
  mkdirSync(dirname(PICTURE), { recursive: true });
  session.screenshot(PICTURE);
} finally {
  await session.close();
  stopDisplay();
}

// Few colours stand in a window: a palette holds them all and makes the file a third as large.
spawnSync('mogrify', ['-strip', '+dither', '-colors', '256', '-define', 'png:compression-level=9', PICTURE], {
  stdio: 'inherit',
});
const { size } = statSync(PICTURE);
if (size > LARGEST_BYTES) giveUp(`The picture has ${size} bytes.`, `Keep it below ${LARGEST_BYTES}.`);
say(`assets/screenshots/panel.png, ${Math.round(size / 1024)} KiB`);
process.exit(0);

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { giveUp, run, say } from './say.mjs';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const installed = join(ROOT, 'node_modules/.package-lock.json');

/** Installs the dependencies where they are missing or older than the lock file. Needs the npm registry once. */
export async function installDependencies() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) giveUp(`This is Node ${process.version}.`, 'Install Node 20 or later: https://nodejs.org');
  const lock = join(ROOT, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  say('installing dependencies (once, about a minute)');
  // Not `npm ci`: it refuses a lock file without the binaries of every platform, which not every registry has.
  const { status, output } = await run('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    quiet: true,
    cwd: ROOT,
  });
  if (status !== 0)
    giveUp(output.slice(-3000), 'npm could not install the dependencies: is the npm registry reachable?');
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

const MAC = ['/Applications/Chromium.app/Contents/MacOS/Chromium'];
const WINDOWS = ['C:\\Program Files\\Chromium\\Application\\chrome.exe'];

/**
 * A browser that loads an unpacked extension from the command line: Chromium, or Chrome for Testing. Branded Chrome no
 * longer does. MIDDLE_GROUND_BROWSER names another one.
 */
export function findBrowser() {
  const named = process.env.MIDDLE_GROUND_BROWSER;
  if (named) return existsSync(named) ? named : giveUp(`MIDDLE_GROUND_BROWSER names ${named}, which is not there.`, '');
  return onPath('chromium') ?? onPath('chromium-browser') ?? [...MAC, ...WINDOWS].find((path) => existsSync(path));
}

const isDebian = () => existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
const isRoot = () => process.getuid?.() === 0;

const isInstalled = (name) => {
  const status = '/var/lib/dpkg/status';
  return (
    existsSync(status) &&
    new RegExp(`^Package: ${name}\\nStatus: install ok installed`, 'm').test(readFileSync(status, 'utf8'))
  );
};

/**
 * Installs Debian packages that are missing, as root; else says what to install. `answers` are what packages would ask
 * while they are installed, a line each as debconf-set-selections takes them.
 */
export async function installPackages(names, purpose, answers = []) {
  if (!isDebian())
    return giveUp(`${purpose} needs: ${names.join(', ')}.`, 'Install them with your package manager and try again.');
  const missing = names.filter((name) => !isInstalled(name));
  if (missing.length === 0) return;
  if (!isRoot())
    return giveUp(`${purpose} needs packages that are not installed.`, `sudo apt-get install -y ${missing.join(' ')}`);
  say(`installing Debian packages for ${purpose}: ${missing.join(' ')}`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
  await run('apt-get', [...apt, 'update'], { quiet: true, env });
  if (answers.length > 0) execFileSync('debconf-set-selections', { input: `${answers.join('\n')}\n` });
  const { status, output } = await run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...missing], {
    quiet: true,
    env,
  });
  if (status !== 0) giveUp(output.slice(-3000), `Install by hand: apt-get install ${missing.join(' ')}`);
}

/** Finds Chromium or installs it from Debian; says what to install elsewhere. Resolves with its path. */
export async function provideBrowser() {
  const found = findBrowser();
  if (found) return found;
  if (!isDebian()) {
    giveUp(
      'No Chromium was found.',
      'Install Chromium (https://www.chromium.org/getting-involved/download-chromium) or name one: MIDDLE_GROUND_BROWSER=/path/to/chrome npm start',
    );
  }
  await installPackages(['chromium'], 'a browser');
  return findBrowser();
}

/** Builds the extension for one browser into .output/. */
export async function buildExtension(browser = 'chrome') {
  say(`building the extension for ${browser === 'chrome' ? 'Chrome' : 'Firefox'}`);
  const args = browser === 'chrome' ? ['build'] : ['build', '-b', 'firefox', '--mv3'];
  const { status, output } = await run(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['wxt', ...args], {
    quiet: true,
    cwd: ROOT,
  });
  if (status !== 0) giveUp(output.slice(-4000), 'The build failed: the lines above say where.');
  return join(ROOT, '.output', `${browser}-mv3`);
}

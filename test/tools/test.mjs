// Runs every test on a machine that has only Node and git: set-up, build, unit, house, component and end-to-end tests.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { giveUp, run, say } from './say.mjs';
import { buildExtension, installDependencies, installPackages, provideBrowser, ROOT } from './set-up.mjs';

const END_TO_END_PACKAGES = [
  'xvfb',
  'xauth',
  'xdotool',
  'openbox',
  'imagemagick',
  'fonts-liberation',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
  'firefox-esr',
  'dovecot-imapd',
  'roundcube-core',
  'roundcube-sqlite3',
  'php-cli',
  'php-sqlite3',
  'php-mbstring',
  'php-xml',
  'php-intl',
  'sqlite3',
  'request-tracker5',
  'rt5-db-sqlite',
  'rt5-standalone',
  'redmine',
  'redmine-sqlite',
  'puma',
];
// The tests make databases of their own; Redmine does not install without one.
const PACKAGE_ANSWERS = [
  'request-tracker5 request-tracker5/dbconfig-install boolean false',
  'redmine redmine/instances/default/dbconfig-install boolean true',
  'redmine redmine/instances/default/database-type select sqlite3',
  'redmine redmine/instances/default/default-language select en',
];

const results = join(ROOT, 'artifacts/test');
const total = { passed: 0, failed: 0, skipped: 0 };

async function runSuite(name, config) {
  say(`running ${name}`);
  const file = join(results, `${name.replaceAll(' ', '-')}.json`);
  const { status } = await run(
    'npx',
    ['vitest', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { cwd: ROOT },
  );
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'));
    total.passed += report.numPassedTests;
    total.skipped += report.numPendingTests;
    // A file that cannot even be loaded fails no test, yet the run has failed.
    total.failed += Math.max(report.numFailedTests, status === 0 ? 0 : 1);
  } catch {
    giveUp(`${name} gave no report (exit code ${status}).`, 'The lines above say why.');
  }
}

await installDependencies();
await provideBrowser();
await installPackages(END_TO_END_PACKAGES, 'the end-to-end tests', PACKAGE_ANSWERS);
rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await buildExtension('chrome');
await buildExtension('firefox');
await runSuite('unit and house tests', 'test/vitest.config.ts');
await runSuite('end-to-end tests', 'test/e2e/vitest.config.ts');
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed === 0 ? 0 : 1);

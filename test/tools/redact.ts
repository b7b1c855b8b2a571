// npm run redact PAGE.html [SITE]: a saved page → a fixture that can be sent on, with nobody's words in it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSurvivors, redactPage } from './redact-page.ts';

const [page, site] = process.argv.slice(2);
if (!page || (site && !/^[a-z][a-z0-9-]*$/.test(site))) {
  console.error('npm run redact PAGE.html [SITE], such as: npm run redact saved.html help-desk');
  process.exit(2);
}
const target = site
  ? fileURLToPath(new URL(`../sites/fixtures/${site}/basic.html`, import.meta.url))
  : page.replace(/(\.html?)?$/i, '.redacted.html');
const original = readFileSync(page, 'utf8');
const redacted = redactPage(original);
const survivors = findSurvivors(original, redacted);
if (survivors.length > 0) {
  console.error(`not written: still in the page: ${survivors.slice(0, 5).join(', ')}`);
  process.exit(1);
}
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, redacted);
console.log(`wrote ${target} (${Math.ceil(redacted.length / 1_000)} kB)`);
if (redacted.length > 60_000)
  console.log('over 60 kB: cut it down to one conversation and its reply box before adding it');
console.log('look through it once before you send it on');

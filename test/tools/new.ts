// npm run new site|policy NAME: writes a new adapter or pack, its place in the list, and its page, test or cases.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { newPolicy } from './new-policy.ts';

const HOME = fileURLToPath(new URL('../..', import.meta.url));

const camel = (name: string): string => name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const title = (name: string): string =>
  name.replace(/(^|-)([a-z0-9])/g, (_, gap: string, letter: string) => `${gap && ' '}${letter.toUpperCase()}`);

const adapterFile = (name: string, day: string): string => `import { tableSite } from './shared/table-site.ts';
import type { SiteAdapter } from './site.ts';

/** ${title(name)}. Say here where the selectors come from. */
export const ${camel(name)}Site: SiteAdapter = tableSite({
  id: '${name}',
  name: '${title(name)}',
  // A own templates or several current sources · B one good source · C thin · D nothing usable.
  grade: 'D',
  evidenceDate: '${day}',
  detect: (_, url) => url.startsWith('https://${name}.example/'),
  key: /\\/tickets\\/(\\d+)/,
});
`;

const pageFile = (name: string): string => `<!doctype html>
<!-- synthetic, ${title(name)}: put a page here that is built like a real one; npm run redact makes one of a saved page -->
<html><head><title>Ticket</title></head>
<body></body></html>
`;

const emptyFile = (name: string): string => `<!doctype html>
<!-- synthetic, ${title(name)}: a page of the site on which no ticket is open -->
<html><head><title>List</title></head>
<body><h1>List</h1></body></html>
`;

const testFile = (name: string): string => `import { describe, expect, it } from 'vitest';
import { findSite, SITES } from '../../lib/sites/index.ts';
import { ${camel(name)}Site } from '../../lib/sites/${name}.ts';
import { loadPage, voices } from './load-page.ts';

const URL_OPEN = 'https://${name}.example/tickets/1';
const URL_LIST = 'https://${name}.example/tickets';

describe('${title(name)}', () => {
  it('knows its own pages', () => {
    expect(
      findSite(SITES, loadPage('${name}/basic'), URL_OPEN)?.id,
      'next: in lib/sites/${name}.ts, say in detect which addresses belong to this site, and in key which to a ticket',
    ).toBe('${name}');
  });

  it('reads who said what', () => {
    const outcome = ${camel(name)}Site.readThread(loadPage('${name}/basic'), URL_OPEN);
    expect(
      outcome.ok || outcome,
      'next: put a page into test/sites/fixtures/${name}/basic.html (npm run redact SAVED.html ${name}), then its marks into lib/sites/${name}.ts as messages',
    ).toBe(true);
    if (!outcome.ok) return;
    expect(
      voices(outcome.thread),
      'next: write down here what a person reads in the page: "buyer NAME: WORDS"; a side the page does not state is unknown',
    ).toEqual([]);
  });

  it('says who reads its reply box', () => {
    const found = ${camel(name)}Site.findComposer(loadPage('${name}/basic'), URL_OPEN);
    expect(
      found.ok ? found.composer.audience : found.reason,
      'next: name the reply box in lib/sites/${name}.ts as composers, and how the page tells a reply from a note',
    ).toBe('customer');
  });

  it('takes a page without a conversation for no ticket', () => {
    expect(${camel(name)}Site.readThread(loadPage('${name}/not-a-ticket'), URL_LIST)).toMatchObject({ ok: false });
  });

  it('is in the list of known sites', async () => {
    const { KNOWN_SITES } = await import('./known-sites.ts');
    expect(
      KNOWN_SITES.map(({ id }) => id),
      'next: once the tests above pass, move what they expect to test/sites/known-sites/, which also changes the page at random, and delete this file',
    ).toContain('${name}');
  });
});
`;

/** The door with one more site: its import among the others, its name before the reader of any page. */
const listed = (door: string, name: string): string => {
  const lines = door.split('\n');
  const line = `import { ${camel(name)}Site } from './${name}.ts';`;
  const path = (each: string): string => /from '(.+)';$/.exec(each)?.[1] ?? '';
  const after = lines.findIndex((each) => /^import \{ \w+Sites?\b.* from '\.\//.test(each) && path(each) > path(line));
  const end = lines.findLastIndex((each) => each.startsWith('import {')) + 1;
  lines.splice(after < 0 ? end : after, 0, line);
  const last = lines.findLastIndex((each) => /^\s*genericSite,/.test(each));
  if (last < 0) throw new Error('lib/sites/index.ts has no genericSite to stand last');
  lines.splice(last, 0, `  ${camel(name)}Site,`);
  return lines.join('\n');
};

/**
 * Writes the files of a new site under `root`.
 * @returns what was written; throws where the name cannot be used.
 */
export function newSite(root: string, name: string, day: string): readonly string[] {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new Error(`${name}: name a site in kebab-case, such as help-desk`);
  const files: Readonly<Record<string, string>> = {
    [`lib/sites/${name}.ts`]: adapterFile(name, day),
    [`test/sites/fixtures/${name}/basic.html`]: pageFile(name),
    [`test/sites/fixtures/${name}/not-a-ticket.html`]: emptyFile(name),
    [`test/sites/${name}.test.ts`]: testFile(name),
  };
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken) throw new Error(`${taken} is there already`);
  const door = join(root, 'lib/sites/index.ts');
  const renewed = listed(readFileSync(door, 'utf8'), name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  writeFileSync(door, renewed);
  return [...Object.keys(files), 'lib/sites/index.ts'];
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [what, name] = process.argv.slice(2);
  if ((what !== 'site' && what !== 'policy') || !name) {
    console.error('npm run new site NAME or npm run new policy NAME, such as: npm run new site help-desk');
    process.exit(2);
  }
  try {
    const today = new Date().toISOString().slice(0, 10);
    for (const path of (what === 'site' ? newSite : newPolicy)(HOME, name, today)) console.log(`wrote ${path}`);
    const tests = what === 'site' ? `test/sites/${name}.test.ts` : 'test/policy';
    console.log(`\nnext: npx vitest run --config test/vitest.config.ts ${tests}`);
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exit(1);
  }
}

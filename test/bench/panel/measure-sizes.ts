import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { atMost, type BenchRow } from '../row.ts';

const OUTPUT = new URL('../../../.output/chrome-mv3', import.meta.url).pathname;

const gzippedKb = (paths: readonly string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(OUTPUT, path)), { level: 9 }).length, 0) / 1024;

/** Scripts a page needs before it can draw: its own, and all they import statically. */
function initialScripts(page: string): readonly string[] {
  const html = readFileSync(join(OUTPUT, page), 'utf8');
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    const code = readFileSync(join(OUTPUT, path), 'utf8');
    for (const [, target] of code.matchAll(
      /(?:^|[;\s}])(?:import|export)\s?(?:[\w*{}\s,$]+?\sfrom\s?|[{*][^'"]*?from\s?)?["'](\.{1,2}\/[^'"]+\.js)["']/g,
    ))
      visit(join(path, '..', target ?? ''));
  };
  for (const [, target] of html.matchAll(/src="\/([^"]+\.js)"/g)) visit(target ?? '');
  return [...found];
}

const folderKb = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + gzipSync(readFileSync(join(entry.parentPath, entry.name))).length, 0) / 1024;

/** What a user downloads and what a page carries, gzipped. */
export function measureSizes(): readonly BenchRow[] {
  statSync(join(OUTPUT, 'manifest.json'));
  const reader = readdirSync(OUTPUT).filter((name) => /^ticket.*\.js$/.test(name));
  return [
    atMost('reader in a page, gzipped', gzippedKb(reader), { unit: 'KB', bar: 25 }),
    atMost('panel, initial scripts, gzipped', gzippedKb(initialScripts('sidepanel.html')), { unit: 'KB', bar: 160 }),
    atMost('whole package, gzipped', folderKb(OUTPUT), { unit: 'KB', bar: 1536 }),
  ];
}

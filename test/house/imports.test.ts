import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from './source-files.ts';

/** Violations planted in a scratch project: the import that must be refused, and the rule that must refuse it. */
const PLANTED: readonly { readonly file: string; readonly imports: string; readonly rule: string }[] = [
  { file: 'lib/case/a.ts', imports: '../policy/index.ts', rule: 'left-to-right-case' },
  { file: 'lib/text/a.ts', imports: '../sites/index.ts', rule: 'pure-rooms-stay-pure' },
  { file: 'lib/notes/a.ts', imports: '../case/index.ts', rule: 'notes-know-only-values' },
  { file: 'lib/offers/a.ts', imports: 'zustand', rule: 'pure-rooms-use-few-libraries' },
  { file: 'lib/lint/a.ts', imports: 'node:fs', rule: 'pure-rooms-know-no-node' },
  { file: 'lib/sites/gmail.ts', imports: '../case/index.ts', rule: 'sites-and-editors-see-little' },
  { file: 'lib/sites/zendesk.ts', imports: './gmail.ts', rule: 'sites-are-islands' },
  { file: 'lib/editors/textarea.ts', imports: './tinymce.ts', rule: 'editors-are-islands' },
  { file: 'lib/editors/a.ts', imports: '../sites/index.ts', rule: 'editors-know-no-sites' },
  { file: 'lib/panel/a.ts', imports: '../browser/index.ts', rule: 'panel-knows-no-screen-and-no-browser' },
  { file: 'components/panel/a.ts', imports: '../../lib/policy/index.ts', rule: 'components-only-draw' },
  { file: 'lib/panel/b.ts', imports: 'dexie', rule: 'only-browser-touches-the-browser' },
  { file: 'lib/browser/a.ts', imports: '../../entrypoints/background.ts', rule: 'entrypoints-are-ends' },
  { file: 'lib/policy/a.ts', imports: '../case/inner.ts', rule: 'through-the-door' },
  { file: 'entrypoints/sidepanel/a.ts', imports: '../../lib/case/inner.ts', rule: 'through-the-door-from-outside' },
  { file: 'entrypoints/ticket.content/a.ts', imports: '../../lib/policy/index.ts', rule: 'the-reader-stays-small' },
  { file: 'lib/reply/round.ts', imports: './trip.ts', rule: 'no-cycles' },
  { file: 'lib/cli/a.ts', imports: '../../test/x.ts', rule: 'product-never-imports-tests' },
];

const TARGETS = [
  'lib/policy/index.ts',
  'lib/sites/index.ts',
  'lib/case/index.ts',
  'lib/case/inner.ts',
  'lib/editors/tinymce.ts',
  'lib/browser/index.ts',
  'entrypoints/background.ts',
  'test/x.ts',
];

let scratch: string;
const write = (path: string, text: string): void => {
  mkdirSync(dirname(join(scratch, path)), { recursive: true });
  writeFileSync(join(scratch, path), text);
};
const run = (tool: string, args: readonly string[]): { readonly status: number | null; readonly output: string } => {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', tool), ...args], {
    cwd: scratch,
    encoding: 'utf8',
  });
  return { status: done.status, output: `${done.stdout}${done.stderr}` };
};

beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'house-'));
  symlinkSync(join(ROOT, 'node_modules'), join(scratch, 'node_modules'));
  cpSync(join(ROOT, '.dependency-cruiser.cjs'), join(scratch, '.dependency-cruiser.cjs'));
  write(
    'tsconfig.json',
    '{"compilerOptions":{"module":"ESNext","moduleResolution":"bundler","allowImportingTsExtensions":true,"noEmit":true}}',
  );
  for (const target of TARGETS) write(target, 'export const x = 1;\n');
  write('lib/reply/trip.ts', "import './round.ts';\nexport const y = 1;\n");
  for (const { file, imports } of PLANTED) write(file, `import '${imports}';\nexport const planted = 1;\n`);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('import rules', () => {
  it('refuse every planted violation', () => {
    const { output } = run('dependency-cruiser/bin/dependency-cruise.mjs', [
      'lib',
      'components',
      'entrypoints',
      '--config',
      '.dependency-cruiser.cjs',
    ]);
    const missed = PLANTED.filter(
      ({ rule, file }) => !output.split('\n').some((line) => line.includes(`${rule}:`) && line.includes(file)),
    );
    expect(missed.map(({ rule }) => rule)).toEqual([]);
  });
});

describe('the second compile of the pure rooms', () => {
  it.each([
    ['the page', 'export const title = document.title;'],
    ['the browser', 'export const id = chrome.runtime.id;'],
    ['Node', 'export const folder = process.cwd();'],
  ])('refuses %s', (_, code) => {
    cpSync(join(ROOT, 'test/tsconfig.core.json'), join(scratch, 'test/tsconfig.core.json'));
    write('lib/values/planted.ts', `${code}\n`);
    const { status, output } = run('typescript/bin/tsc', ['-p', 'test/tsconfig.core.json']);
    expect(status).not.toBe(0);
    expect(output).toContain('planted.ts');
  });
});

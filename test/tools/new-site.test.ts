import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSite } from './new.ts';

let root: string;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-site-'));
  mkdirSync(join(root, 'lib/sites'), { recursive: true });
  cpSync('lib/sites/index.ts', join(root, 'lib/sites/index.ts'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a new site', () => {
  it('gets an adapter, two pages and a test that fails with the next step', () => {
    const written = newSite(root, 'help-desk', '2026-11-21');
    expect(written).toEqual([
      'lib/sites/help-desk.ts',
      'test/sites/fixtures/help-desk/basic.html',
      'test/sites/fixtures/help-desk/not-a-ticket.html',
      'test/sites/help-desk.test.ts',
      'lib/sites/index.ts',
    ]);
    expect(read('lib/sites/help-desk.ts')).toContain(
      "export const helpDeskSite: SiteAdapter = tableSite({\n  id: 'help-desk',",
    );
    expect(read('lib/sites/help-desk.ts')).toContain("evidenceDate: '2026-11-21'");
    expect(read('test/sites/help-desk.test.ts').match(/'next: /g)?.length).toBeGreaterThanOrEqual(4);
  });

  it('is listed among the others, before the reader of any page', () => {
    newSite(root, 'help-desk', '2026-11-21');
    const door = read('lib/sites/index.ts');
    expect(door.split("import { helpDeskSite } from './help-desk.ts';\n")).toHaveLength(2);
    const list = door.slice(door.indexOf('export const SITES'));
    expect(list).toMatch(/ {2}helpDeskSite,\n {2}genericSite,\n\];/);
  });

  it('never overwrites one that is there, nor takes a name that is none', () => {
    newSite(root, 'help-desk', '2026-11-21');
    const before = read('lib/sites/index.ts');
    expect(() => newSite(root, 'help-desk', '2026-11-21')).toThrow('is there already');
    expect(() => newSite(root, '../Evil', '2026-11-21')).toThrow('kebab-case');
    expect(read('lib/sites/index.ts')).toBe(before);
  });
});

import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compareInstants } from '../../lib/calendar/index.ts';
import { findRemedies, readPack, SHIPPED_PACKS } from '../../lib/policy/index.ts';
import { compilePackBook } from '../../lib/policy/pack-book.ts';
import { buildCase } from '../policy/build-case.ts';
import type { RuleCase } from '../policy/rule-cases.ts';
import { newPolicy } from './new-policy.ts';

let root: string;
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'new-policy-'));
  mkdirSync(join(root, 'lib/policy'), { recursive: true });
  cpSync('lib/policy/packs.ts', join(root, 'lib/policy/packs.ts'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a new marketplace', () => {
  it('is one pack file and one cases file, and decides its case beside the shipped packs', () => {
    expect(newPolicy(root, 'mercado-libre', '2026-11-21')).toEqual([
      'lib/policy/packs/platforms/mercado-libre.json',
      'test/policy/cases/mercado-libre.json',
      'lib/policy/packs.ts',
    ]);
    const pack = readPack(read('lib/policy/packs/platforms/mercado-libre.json'));
    if (!pack.ok) throw new Error(pack.error);
    const [first] = JSON.parse(read('test/policy/cases/mercado-libre.json')) as readonly RuleCase[];
    if (!first) throw new Error('no case was written');
    const { deadlines } = findRemedies(buildCase(first.ticket), compilePackBook([...SHIPPED_PACKS, pack.value]));
    const due = deadlines.find(({ id }) => id === 'mercado-libre-answer');
    expect(compareInstants(due?.at ?? '', first.deadlines?.['mercado-libre-answer'] ?? '')).toBe(0);
    expect(due?.certain).toBe(false);
  });

  it('is listed once', () => {
    newPolicy(root, 'mercado-libre', '2026-11-21');
    const list = read('lib/policy/packs.ts');
    expect(list.split('./packs/platforms/mercado-libre.json')).toHaveLength(2);
    expect(list.slice(list.indexOf('SHIPPED_PACKS'))).toMatch(/\n {2}mercadoLibre,\n/);
  });

  it('is refused where the platform is unknown, is there already or has no name', () => {
    newPolicy(root, 'mercado-libre', '2026-11-21');
    expect(() => newPolicy(root, 'mercado-libre', '2026-11-21')).toThrow('is there already');
    expect(() => newPolicy(root, 'nowhere', '2026-11-21')).toThrow('PLATFORM_IDS');
    expect(() => newPolicy(root, '../evil', '2026-11-21')).toThrow('kebab-case');
  });
});

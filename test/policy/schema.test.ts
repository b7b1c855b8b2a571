import { describe, expect, it } from 'vitest';
import { checkPack, MAX_PACK_BYTES, readPack } from '../../lib/policy/index.ts';

const version = {
  from: '2026-01-01',
  to: null,
  when: { fact: 'parcel.lost', is: true },
  effects: [{ kind: 'require', remedies: ['reship'] }],
  text: 'It is lost.',
};
const rule = { id: 'r-1', binds: 'seller', versions: [version] };
const pack = { id: 'test', title: 'Test', authority: 'seller', status: 'draft', rules: [rule] };

const faultOf = (data: unknown): string => {
  const checked = checkPack(data);
  return checked.ok ? '' : checked.error;
};
const withVersion = (change: object): unknown => ({
  ...pack,
  rules: [{ ...rule, versions: [{ ...version, ...change }] }],
});

describe('the schema of packs', () => {
  it('takes a small sound pack', () => {
    expect(faultOf(pack)).toBe('');
  });

  it.each<[string, unknown]>([
    ['an unknown key of the pack', { ...pack, code: 'x' }],
    ['an unknown key of a rule', { ...pack, rules: [{ ...rule, script: 'x' }] }],
    ['an unknown key of a version', withVersion({ priority: 9 })],
    ['an unknown operator', withVersion({ when: { fact: 'a', matches: '.*' } })],
    ['two operators at once', withVersion({ when: { fact: 'a', is: 1, in: [1] } })],
    ['an unknown remedy', withVersion({ effects: [{ kind: 'require', remedies: ['refund_everything'] }] })],
    ['a day that is not in the calendar', withVersion({ from: '2026-02-30' })],
    ['an end before the beginning', withVersion({ to: '2025-12-31' })],
    ['a source without its class', withVersion({ source: { title: 'a', url: '', seenOn: '2026-01-01' } })],
    [
      'a script address',
      withVersion({ source: { title: 'a', url: 'javascript:x', class: 'law', seenOn: '2026-01-01' } }),
    ],
    ['the same rule twice', { ...pack, rules: [rule, rule] }],
    [
      'versions that overlap',
      {
        ...pack,
        rules: [
          {
            ...rule,
            versions: [
              { ...version, to: '2026-06-30' },
              { ...version, from: '2026-06-30' },
            ],
          },
        ],
      },
    ],
    [
      'an open version before another',
      { ...pack, rules: [{ ...rule, versions: [version, { ...version, from: '2027-01-01' }] }] },
    ],
    ['a fact nobody reads', withVersion({ when: { fact: 'parcel.loost', is: true } })],
    ['nothing', null],
    ['a list', []],
  ])('refuses %s', (_what, data) => {
    expect(faultOf(data)).not.toBe('');
  });

  it('names the place of the fault', () => {
    expect(faultOf(withVersion({ text: '' }))).toContain('rules.0.versions.0.text');
  });

  it('refuses what is too large, too deep or no JSON, without throwing', () => {
    expect(readPack('x'.repeat(MAX_PACK_BYTES + 1))).toEqual({ ok: false, error: 'the pack is larger than 1 MiB' });
    expect(readPack('{').ok).toBe(false);
    let deep: unknown = { fact: 'parcel.lost', is: true };
    for (let depth = 0; depth < 5_000; depth += 1) deep = { not: deep };
    expect(faultOf(withVersion({ when: deep }))).toBe('the pack nests too deep');
    expect(readPack(`${'['.repeat(400_000)}${']'.repeat(400_000)}`).ok).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { checkPack, SHIPPED_PACKS } from '../../lib/policy/index.ts';

describe.each(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))('pack %s', (_id, pack) => {
  it('keeps to the schema and names only facts that are read', () => {
    const checked = checkPack(pack);
    expect(checked.ok ? '' : checked.error).toBe('');
  });

  it('gives every rule of law, platform, card and carrier its source and a day to look again', () => {
    if (!['law', 'platform', 'card', 'carrier'].includes(pack.authority)) return;
    const bare = pack.rules.filter(({ versions }) => versions.some(({ source, reviewBy }) => !source || !reviewBy));
    expect(bare.map(({ id }) => id)).toEqual([]);
  });
});

it('gives every rule an id of its own across the packs', () => {
  const ids = SHIPPED_PACKS.flatMap((pack) => pack.rules.map((rule) => `${pack.id}/${rule.id}`));
  expect(new Set(ids).size).toBe(ids.length);
});

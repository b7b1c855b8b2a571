import { describe, expect, it } from 'vitest';
import { factsOfCondition } from '../../lib/policy/evaluate-condition.ts';
import { slotsOf } from '../../lib/policy/fill-text.ts';
import { checkPack, FACTS, SHIPPED_BOOK, SHIPPED_PACKS } from '../../lib/policy/index.ts';
import { OUTCOME_FACTS } from '../../lib/policy/situation/index.ts';

const isKnownName = (name: string): boolean =>
  name in FACTS || name.startsWith('settings.') || OUTCOME_FACTS.includes(name);

describe.each(SHIPPED_PACKS.map((pack) => [pack.id, pack] as const))('pack %s', (_id, pack) => {
  it('keeps to the schema', () => {
    const checked = checkPack(pack);
    expect(checked.ok ? '' : checked.error).toBe('');
  });

  it('names only facts that exist', () => {
    const rules = SHIPPED_BOOK.rules.filter((rule) => rule.pack === pack.id);
    const named = rules.flatMap(({ versions }) => versions.flatMap(({ when }) => factsOfCondition(when)));
    const inText = pack.rules.flatMap(({ versions }) => versions.flatMap(({ text }) => slotsOf(text)));
    const inEffects = pack.rules.flatMap(({ versions }) =>
      versions.flatMap(({ effects }) => effects.flatMap((effect) => effect.amount ?? [])),
    );
    expect([...named, ...inText, ...inEffects].filter((name) => !isKnownName(name))).toEqual([]);
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

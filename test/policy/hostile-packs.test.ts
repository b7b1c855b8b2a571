import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../lib/case/index.ts';
import { checkPack, findRemedies, MAX_PACK_BYTES, readPack, SHIPPED_PACKS } from '../../lib/policy/index.ts';
import { compilePackBook } from '../../lib/policy/pack-book.ts';
import type { PolicyPack } from '../../lib/policy/schema.ts';
import { buildCase } from './build-case.ts';
import { RULE_CASES } from './rule-cases.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Packs of one rule each: what a hostile change does to a rule shows as well in a small pack, and faster. */
const SEEDS = SHIPPED_PACKS.flatMap((pack) =>
  pack.rules.map((rule) => JSON.parse(JSON.stringify({ ...pack, rules: [rule] })) as Json),
);
const TICKETS = RULE_CASES.map(({ ticket }) => buildCase(ticket));

const HOSTILE: readonly Json[] = [
  null,
  true,
  -1,
  1e308,
  JSON.parse('1e999') as number,
  0.1,
  9_007_199_254_740_992,
  '',
  'x'.repeat(2_000),
  '(a+)+$',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '{now}{settings.lostAfterDaysNoScan}',
  '__proto__',
  'settings.__proto__',
  'constructor',
  '2026-02-30',
  '2020-01-01',
  '9999-12-31',
  [],
  {},
  { all: [] },
  { not: { not: { any: [] } } },
  JSON.parse('{"__proto__":{"polluted":true}}') as Json,
  { fact: 'now', is: { fact: 'now' } },
  { from: 'now', days: 1e12 },
  { from: 'now', businessDays: { fact: 'now' }, until: 'end_of_day' },
];
const KEYS = ['__proto__', 'constructor', 'rules', 'when', 'code', 'effects', 'deadlines', 'to', 'opensAt', 'fee'];

/** One change somewhere in a pack: a value replaced, a key taken out, added or doubled. */
interface Change {
  readonly path: readonly number[];
  readonly kind: 'replace' | 'remove' | 'add' | 'double';
  readonly value: Json;
  readonly key: string;
}
const change: fc.Arbitrary<Change> = fc.record({
  path: fc.array(fc.nat(30), { minLength: 1, maxLength: 9 }),
  kind: fc.constantFrom('replace', 'remove', 'add', 'double'),
  value: fc.constantFrom(...HOSTILE),
  key: fc.constantFrom(...KEYS),
});

const anyChanges = fc.array(change, { minLength: 1, maxLength: 3 });

function changeAt(data: Json, { path: [step = 0, ...rest], ...how }: Change): Json {
  if (typeof data !== 'object' || data === null) return how.kind === 'replace' ? how.value : data;
  const entries = Object.entries(data);
  const at = entries.length === 0 ? -1 : step % entries.length;
  const chosen = entries[at];
  const deeper = rest.length > 0 && typeof chosen?.[1] === 'object' && chosen[1] !== null;
  if (chosen && deeper) entries[at] = [chosen[0], changeAt(chosen[1], { path: rest, ...how })];
  else if (how.kind === 'remove' && chosen) entries.splice(at, 1);
  else if (how.kind === 'add') entries.push([how.key, how.value]);
  else if (how.kind === 'double' && chosen) entries.push(chosen);
  else if (chosen) entries[at] = [chosen[0], how.value];
  return Array.isArray(data) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** An accepted pack must leave the engine total, repeatable and without a trace outside of its report. */
function expectSound(pack: PolicyPack, ticket: Case): void {
  const book = compilePackBook([pack]);
  const once = JSON.stringify(findRemedies(ticket, book));
  expect(JSON.stringify(findRemedies(ticket, book))).toBe(once);
}

describe('a hostile pack', () => {
  it('is refused with a line that names the place, or is harmless: 20,000 changed packs', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.constantFrom(...SEEDS), anyChanges, fc.constantFrom(...TICKETS), (seed, changes, ticket) => {
        const checked = checkPack(changes.reduce(changeAt, seed));
        if (checked.ok) return expectSound(checked.value, ticket);
        refused += 1;
        expect(checked.error).toMatch(/\S/);
        expect(checked.error.length).toBeLessThan(4_000);
      }),
      { numRuns: 20_000 },
    );
    expect(refused).toBeGreaterThan(10_000);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('is refused as text of any kind without an exception', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json({ maxDepth: 6 })), (text) => {
        const read = readPack(text);
        expect(read.ok || read.error.length > 0).toBe(true);
        expect(read.ok).toBe(false);
      }),
      { numRuns: 2_000 },
    );
    expect(readPack('['.repeat(MAX_PACK_BYTES)).ok).toBe(false);
  });
});

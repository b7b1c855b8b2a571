import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Condition } from '../../lib/policy/condition.ts';
import { evaluateCondition } from '../../lib/policy/evaluate-condition.ts';
import { findRemedies, type PolicyReport, SHIPPED_BOOK, SHIPPED_PACKS } from '../../lib/policy/index.ts';
import { type CompiledRule, compilePackBook, type PackBook } from '../../lib/policy/pack-book.ts';
import type { FactValue } from '../../lib/policy/report.ts';
import { FACTS } from '../../lib/policy/situation/index.ts';
import { type Known, known, UNKNOWN } from '../../lib/values/index.ts';
import { buildCase } from './build-case.ts';
import { EXAMPLE_TICKETS, RULE_CASES } from './rule-cases.ts';

/** Words and moments that rules compare with, so that a random fact can hit them. */
const WORDS = [...new Set(JSON.stringify(SHIPPED_PACKS).matchAll(/"(?:is|has)":"([^"]+)"|"in":\["([^"]+)"/g))].flatMap(
  (match) => match[1] ?? match[2] ?? [],
);
const MOMENTS = ['2020-01-01', '2026-05-15', '2026-05-20T10:00:00-05:00', '2030-12-31T23:59:00+09:00'];

const anyOfType: Readonly<Record<string, fc.Arbitrary<FactValue>>> = {
  moment: fc.constantFrom(...MOMENTS),
  money: fc.record({ amountMinor: fc.integer({ min: 0, max: 20_000 }), currency: fc.constantFrom('USD', 'EUR') }),
  number: fc.integer({ min: 0, max: 90 }),
  boolean: fc.boolean(),
  text: fc.constantFrom(...WORDS),
  list: fc.array(fc.constantFrom(...WORDS), { maxLength: 3 }),
};
const NAMES = Object.keys(FACTS);
const situation = fc.record(
  Object.fromEntries(
    NAMES.map((name) => [name, fc.option(anyOfType[FACTS[name]?.type ?? 'text'] ?? fc.constant('x'), { freq: 2 })]),
  ),
);
const setting = { buyerZone: 'America/New_York', sellerZone: 'Europe/Paris', calendar: {} };
type Values = Readonly<Record<string, FactValue | null>>;
const knownOf = (values: Values): Record<string, Known<FactValue>> =>
  Object.fromEntries(NAMES.map((name) => [name, values[name] == null ? UNKNOWN : known(values[name])]));

const asksWhetherKnown = (when: Condition): boolean => JSON.stringify(when).includes('"known":');
const CONDITIONS = SHIPPED_BOOK.rules.flatMap(({ versions }) => versions.map(({ when }) => when));
const GROWING = CONDITIONS.filter((when) => !asksWhetherKnown(when));

describe('the condition of every shipped rule', () => {
  it('keeps what is decided when more facts become known', () => {
    expect(GROWING.length).toBeGreaterThan(100);
    fc.assert(
      fc.property(situation, situation, (some, more) => {
        const merged = Object.fromEntries(NAMES.map((name) => [name, some[name] ?? more[name] ?? null]));
        const [few, many] = [knownOf(some), knownOf(merged)];
        for (const when of GROWING) {
          const before = evaluateCondition(when, { situation: few, setting });
          if (before !== 'unknown') expect(evaluateCondition(when, { situation: many, setting })).toBe(before);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is decided, or unknown, for facts of any type in any place', () => {
    const anything = fc.record(
      Object.fromEntries(NAMES.map((name) => [name, fc.option(fc.oneof(...Object.values(anyOfType)))])),
    );
    fc.assert(
      fc.property(anything, (values) => {
        const strange = knownOf(values);
        for (const when of CONDITIONS)
          expect([true, false, 'unknown']).toContain(evaluateCondition(when, { situation: strange, setting }));
      }),
      { numRuns: 100 },
    );
  });
});

const CASES = [...RULE_CASES.map(({ ticket }) => ticket), ...EXAMPLE_TICKETS].map((ticket) => {
  const built = buildCase(ticket);
  const report = findRemedies(built, SHIPPED_BOOK);
  return { built, report, text: JSON.stringify(report) };
});
/** Places of the cases on which a book says anything else than the shipped one. */
const differing = (book: PackBook, cases: readonly (typeof CASES)[number][]): readonly number[] =>
  cases.flatMap(({ built, text }, at) => (JSON.stringify(findRemedies(built, book)) === text ? [] : [at]));

describe('a pack', () => {
  const SCOPED = SHIPPED_PACKS.filter(({ scope }) => scope?.platforms ?? scope?.carriers ?? scope?.networks);
  const isOutside = ({ situation: facts }: PolicyReport, { scope }: (typeof SCOPED)[number]): boolean =>
    (
      [
        ['platform.id', scope?.platforms],
        ['parcel.carrierId', scope?.carriers],
        ['payment.network', scope?.networks],
      ] as const
    ).some(([name, values]) => {
      const fact = facts[name];
      return values && fact?.known && !(values as readonly string[]).includes(String(fact.value));
    });

  it.each(SCOPED.map((pack) => [pack.id, pack] as const))('%s says nothing of what it does not govern', (id, pack) => {
    const others = CASES.filter(({ report }) => isOutside(report, pack));
    expect(others.length).toBeGreaterThan(5);
    expect(differing(compilePackBook(SHIPPED_PACKS.filter((each) => each.id !== id)), others)).toEqual([]);
  });

  it('says the same in whatever order packs and rules are given', () => {
    const reversed = SHIPPED_PACKS.toReversed().map((pack) => ({ ...pack, rules: pack.rules.toReversed() }));
    expect(differing(compilePackBook(reversed), CASES)).toEqual([]);
  });
});

const isWeak = ({ versions }: CompiledRule): boolean =>
  versions.every(({ version }) => ['secondary', 'unverified'].includes(version.source?.class ?? ''));
const WEAK = new Set(SHIPPED_BOOK.rules.filter(isWeak).map(({ id, pack }) => `${pack}/${id}`));

describe('what rests on a secondary or unverified source', () => {
  it('is never stated as certain, neither as a clock nor as advice', () => {
    const said = CASES.flatMap(({ report: { deadlines, guidance } }) => [
      ...deadlines.flatMap(({ because, certain }) => (because ? [{ because, certain }] : [])),
      ...guidance.map(({ because }) => ({ because, certain: because.certain })),
    ]);
    const weak = said.filter(({ because }) => WEAK.has(`${because.pack}/${because.rule}`));
    expect(weak.length).toBeGreaterThan(100);
    expect(weak.filter(({ certain }) => certain)).toEqual([]);
  });

  it('shows what other sources say instead', () => {
    const report = findRemedies(
      buildCase({
        type: 'not_as_described',
        order: { platformCase: { openedAt: '2026-05-19T10:00:00-05:00' } },
        platform: 'alibaba',
      }),
      SHIPPED_BOOK,
    );
    const day7 = report.deadlines.find(({ id }) => id === 'al-escalate');
    expect(day7?.at).toBe('2026-05-26T23:59:00-05:00');
    expect(day7?.because?.otherReadings?.[0]?.text).toContain('day 8');
  });
});

import { describe, expect, it } from 'vitest';
import { addDays, compareInstants, daysBetween } from '../../lib/calendar/index.ts';
import { SHIPPED_BOOK } from '../../lib/policy/index.ts';
import type { RemedyId } from '../../lib/values/index.ts';
import { buildCase, judge, type Ticket, verdictsOf } from './build-case.ts';
import goods from './examples/goods.json' with { type: 'json' };
import money from './examples/money.json' with { type: 'json' };
import orders from './examples/orders.json' with { type: 'json' };
import transit from './examples/transit.json' with { type: 'json' };
import { RULE_CASES, rulesThatFire, shiftDays } from './rule-cases.ts';

const EXAMPLES = [...transit, ...goods, ...orders, ...money] as unknown as readonly { readonly ticket: Ticket }[];
const NOW_DAY = '2026-05-20';

const at = (ticket: Ticket, day: string): readonly string[] =>
  rulesThatFire(shiftDays(buildCase(ticket), daysBetween(NOW_DAY, day)));

describe.each(RULE_CASES.map((each) => [each.fires.join(', '), each] as const))('%s', (_rules, each) => {
  it('applies to its case', () => {
    const firing = rulesThatFire(buildCase(each.ticket)).map((rule) => rule.split('@')[0]);
    expect(each.fires.filter((rule) => !firing.includes(rule))).toEqual([]);
  });

  it('decides its case', () => {
    const report = judge(each.ticket);
    const wanted = each.remedies ?? {};
    expect(verdictsOf(report, Object.keys(wanted) as RemedyId[])).toEqual(wanted);
    for (const [id, moment] of Object.entries(each.deadlines ?? {}))
      expect(compareInstants(report.deadlines.find((deadline) => deadline.id === id)?.at ?? '', moment), id).toBe(0);
  });
});

describe('every version of every rule', () => {
  const tickets = [...RULE_CASES.map(({ ticket }) => ticket), ...EXAMPLES.map(({ ticket }) => ticket)];
  const firingBy = tickets.map((ticket) => new Set(rulesThatFire(buildCase(ticket)).map((rule) => rule.split('@')[0])));

  it.each(SHIPPED_BOOK.rules.map((rule) => [`${rule.pack}/${rule.id}`, rule] as const))(
    '%s applies from its first to its last day',
    (name, rule) => {
      const ticket = tickets[firingBy.findIndex((firing) => firing.has(name))];
      if (ticket === undefined) throw new Error(`no case in which ${name} applies: add one to test/policy/cases`);
      for (const { version } of rule.versions) {
        const applied = `${name}@${version.from}`;
        expect(at(ticket, version.from)).toContain(applied);
        expect(at(ticket, addDays(version.from, -1))).not.toContain(applied);
        if (version.to === null) continue;
        expect(at(ticket, version.to)).toContain(applied);
        expect(at(ticket, addDays(version.to, 1))).not.toContain(applied);
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { compareInstants } from '../../lib/calendar/index.ts';
import type { RemedyId } from '../../lib/values/index.ts';
import { buildCase, judge, verdictsOf } from './build-case.ts';
import { RULE_CASES, rulesThatFire } from './rule-cases.ts';
import { checkVersions } from './version-cases.ts';

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
  it.each(checkVersions().map((each) => [`${each.rule} since ${each.from}`, each] as const))(
    '%s is shown on its first day, the day before and its last day',
    (_name, { missing }) => {
      expect(missing).toEqual([]);
    },
  );
});

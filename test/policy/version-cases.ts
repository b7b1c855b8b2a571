import { addDays, daysBetween } from '../../lib/calendar/index.ts';
import { SHIPPED_BOOK } from '../../lib/policy/index.ts';
import type { CompiledRule, CompiledVersion } from '../../lib/policy/pack-book.ts';
import { buildCase, type Ticket } from './build-case.ts';
import { EXAMPLE_TICKETS, RULE_CASES, rulesThatFire, shiftDays } from './rule-cases.ts';

/** The rules that apply to the ticket when its days are moved so that today is the given one. */
function firesOn(ticket: Ticket, day: string): ReadonlySet<string> {
  const built = buildCase(ticket);
  return new Set(rulesThatFire(shiftDays(built, daysBetween(built.now.slice(0, 10), day))));
}

/** A version of a rule, and what its cases fail to show of it; empty where it is tested. */
export interface VersionCheck {
  readonly rule: string;
  readonly from: string;
  readonly missing: readonly string[];
}

/** Days on which a version must speak or be silent: its first day, the day before, its last day, the day after. */
function daysOf({ version }: CompiledVersion): readonly (readonly [day: string, speaks: boolean, name: string])[] {
  const first = [
    [version.from, true, 'first day'],
    [addDays(version.from, -1), false, 'the day before'],
  ] as const;
  if (version.to === null) return first;
  return [...first, [version.to, true, 'last day'], [addDays(version.to, 1), false, 'the day after']];
}

function checkVersion(rule: CompiledRule, compiled: CompiledVersion, tickets: readonly Ticket[]): VersionCheck {
  const name = `${rule.pack}/${rule.id}`;
  const applied = `${name}@${compiled.version.from}`;
  const ticket = tickets.find((each) => firesOn(each, compiled.version.from).has(applied));
  const { from } = compiled.version;
  if (ticket === undefined) return { rule: name, from, missing: ['a case in which it applies'] };
  const wrong = daysOf(compiled).filter(([day, speaks]) => firesOn(ticket, day).has(applied) !== speaks);
  return { rule: name, from, missing: wrong.map(([, , what]) => what) };
}

/** Every version of every shipped rule, tried on its days with the tickets of the cases and examples. */
export function checkVersions(): readonly VersionCheck[] {
  const named = new Map<string, Ticket[]>();
  const put = (rule: string, ticket: Ticket): void => {
    const known = named.get(rule);
    if (known) known.push(ticket);
    else named.set(rule, [ticket]);
  };
  for (const { fires, ticket } of RULE_CASES) for (const rule of fires) put(rule, ticket);
  for (const ticket of [...RULE_CASES.map((each) => each.ticket), ...EXAMPLE_TICKETS])
    for (const rule of rulesThatFire(buildCase(ticket))) put(rule.split('@')[0] ?? '', ticket);
  return SHIPPED_BOOK.rules.flatMap((rule) =>
    rule.versions.map((each) => checkVersion(rule, each, named.get(`${rule.pack}/${rule.id}`) ?? [])),
  );
}

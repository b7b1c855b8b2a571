import { readdirSync, readFileSync } from 'node:fs';
import { addDays } from '../../lib/calendar/index.ts';
import type { Case } from '../../lib/case/index.ts';
import { hearRules } from '../../lib/policy/hear-rules.ts';
import { findRemedies, SHIPPED_BOOK } from '../../lib/policy/index.ts';
import { readContext, readSituation } from '../../lib/policy/situation/index.ts';
import type { RemedyId, Verdict } from '../../lib/values/index.ts';
import type { Ticket } from './build-case.ts';

/** A ticket, the rules (`pack/rule`) that must apply to it, and what comes of it. */
export interface RuleCase {
  readonly fires: readonly string[];
  readonly ticket: Ticket;
  readonly remedies?: Partial<Record<RemedyId, Verdict>>;
  readonly deadlines?: Readonly<Record<string, string>>;
}

/** Everything in a folder beside this file: a cases file counts by being there. */
const readAll = <Each>(folder: string): readonly Each[] => {
  const home = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(home).sort();
  return files.flatMap((file) => JSON.parse(readFileSync(new URL(file, home), 'utf8')) as readonly Each[]);
};

export const RULE_CASES = readAll<RuleCase>('cases');

export const EXAMPLE_TICKETS = readAll<{ readonly ticket: Ticket }>('examples').map(({ ticket }) => ticket);

/** All rules that apply for certain, as `pack/rule@first-day-of-version`. */
export function rulesThatFire(ticket: Case): readonly string[] {
  const context = readContext(ticket);
  const setting = { buyerZone: context.buyerZone, sellerZone: context.sellerZone, calendar: context.calendar };
  const { situation } = findRemedies(ticket, SHIPPED_BOOK);
  const passes = [
    { situation: readSituation(context), isSecond: false },
    { situation, isSecond: true },
  ];
  return passes.flatMap((pass) =>
    hearRules(
      SHIPPED_BOOK,
      { situation: pass.situation, setting },
      { day: context.sellerToday, isSecond: pass.isSecond },
    ).firing.map(({ rule, compiled }) => `${rule.pack}/${rule.id}@${compiled.version.from}`),
  );
}

const MOMENT = /^\d{4}-\d\d-\d\d(?=$|T)/;

/** The same ticket so many days earlier or later: every day and moment in it moves. */
export function shiftDays<Value>(value: Value, days: number): Value {
  if (typeof value === 'string') return value.replace(MOMENT, (day) => addDays(day, days)) as Value;
  if (Array.isArray(value)) return value.map((each) => shiftDays(each, days)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shiftDays(each, days)])) as Value;
}

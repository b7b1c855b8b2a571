import { compareInstants, endOfMoment, startOfMoment } from '../calendar/index.ts';
import type { Case, Fact } from '../case/index.ts';
import { remedyNames } from '../language/index.ts';
import type { IsoMoment } from '../values/index.ts';
import { momentOfClock } from './clock-moment.ts';
import type { Judging } from './evaluate-condition.ts';
import { explainRule } from './explain-rule.ts';
import { fillText } from './fill-text.ts';
import type { CompiledRule, CompiledVersion } from './pack-book.ts';
import { promisedDeadlines } from './promised-deadlines.ts';
import type { Deadline, Remedy } from './report.ts';

/** A rule that applies for certain. */
export interface Firing {
  readonly rule: CompiledRule;
  readonly compiled: CompiledVersion;
}

function deadlinesOfRule({ rule, compiled }: Firing, judging: Judging): readonly Deadline[] {
  const { deadlines } = compiled.version;
  if (deadlines === undefined) return [];
  const because = explainRule({ rule, compiled }, judging);
  return deadlines.flatMap((deadline): readonly Deadline[] => {
    const at = momentOfClock(deadline.clock, judging.situation, judging.setting);
    if (!at.known) return [];
    const what = fillText(deadline.what, judging.situation) ?? deadline.id.replaceAll(/[-_]/g, ' ');
    const { id, type: kind, expiry } = deadline;
    const { certain } = because;
    return [{ id, what, at: at.value, rule: rule.id, kind, certain, because, ...(expiry && { expiry }) }];
  });
}

/** One clock for all remedies that open at the same moment. */
function openings(remedies: readonly Remedy[]): readonly Deadline[] {
  const moments = new Map<IsoMoment, Remedy[]>();
  for (const remedy of remedies)
    if (remedy.opensAt !== undefined) moments.set(remedy.opensAt, [...(moments.get(remedy.opensAt) ?? []), remedy]);
  return [...moments].flatMap(([at, opening]) => {
    const [first] = opening;
    if (first === undefined) return [];
    const rule = first.because[0];
    return {
      id: `opens:${first.id}`,
      what: `opens: ${opening.map(({ id }) => remedyNames[id]).join(' · ')}`,
      at,
      kind: 'opens' as const,
      certain: rule?.certain ?? true,
      ...(rule ? { rule: rule.rule } : {}),
    };
  });
}

type DeadlineFact = Extract<Fact, { readonly kind: 'deadline' }>;
type DateFact = Extract<Fact, { readonly kind: 'date' }>;

/** Days the buyer or the platform set by which something must happen. */
function deadlinesOfThread(ticket: Case, judging: Judging): readonly Deadline[] {
  const set = ticket.facts.filter((fact): fact is DeadlineFact => fact.kind === 'deadline' && fact.from !== 'seller');
  return set.map((fact) => ({
    id: `set:${fact.from}:${fact.value}`,
    what: fact.from === 'platform' ? 'answer to the platform' : 'deadline the buyer set',
    at: endOfMoment(fact.value, fact.from === 'platform' ? judging.setting.sellerZone : judging.setting.buyerZone),
    kind: 'due',
    certain: true,
  }));
}

/** A day the reading of the thread noticed as the buyer's deadline, where no fact states it. */
function deadlinesOfSignals(ticket: Case, judging: Judging): readonly Deadline[] {
  const stated = new Set(ticket.facts.flatMap((fact) => (fact.kind === 'deadline' ? [fact.value.slice(0, 10)] : [])));
  const days = ticket.signals.flatMap(({ id, parameter }) =>
    id === 'deadline_given' && parameter !== undefined && !stated.has(parameter) ? [parameter] : [],
  );
  return days.map((day) => ({
    id: `set:buyer:${day}`,
    what: 'deadline the buyer set',
    at: endOfMoment(day, judging.setting.buyerZone),
    kind: 'due',
    certain: true,
  }));
}

/** Days still ahead that the buyer names where the goods are needed for one. */
function eventsOfThread(ticket: Case, judging: Judging): readonly Deadline[] {
  const isTimeCritical = ticket.signals.some(({ id }) => id === 'time_critical_event');
  if (!isTimeCritical) return [];
  const zone = judging.setting.buyerZone;
  const named = ticket.facts.filter((fact): fact is DateFact => fact.kind === 'date' && fact.from === 'buyer');
  const ahead = named.filter((fact) => compareInstants(endOfMoment(fact.value, zone), ticket.now) >= 0);
  return ahead.map((fact) => ({
    id: `event:${fact.value}`,
    what: 'day that matters to the buyer',
    at: startOfMoment(fact.value, zone),
    kind: 'event',
    certain: fact.possible === undefined || fact.possible.length < 2,
  }));
}

/** A clock a rule sets at the very moment a remedy opens says the same again. */
function withoutEchoes(deadlines: readonly Deadline[]): readonly Deadline[] {
  const opens = deadlines.filter(({ id }) => id.startsWith('opens:'));
  return deadlines.filter(
    ({ id, kind, at }) =>
      id.startsWith('opens:') || kind !== 'opens' || !opens.some((other) => compareInstants(other.at, at) === 0),
  );
}

/** What the thread, the order and the rules fix, soonest first; a day and id that stand twice are given once. */
export function findDeadlines(
  ticket: Case,
  parts: { readonly firing: readonly Firing[]; readonly remedies: readonly Remedy[] },
  judging: Judging,
): readonly Deadline[] {
  const ofRules = parts.firing.flatMap((firing) => deadlinesOfRule(firing, judging));
  const all = [
    ...deadlinesOfThread(ticket, judging),
    ...deadlinesOfSignals(ticket, judging),
    ...eventsOfThread(ticket, judging),
    ...openings(parts.remedies),
    ...promisedDeadlines(ticket, ofRules, judging),
    ...ofRules,
  ];
  const once = withoutEchoes(all).filter(
    ({ id, at }, index) => at !== '' && all.findIndex((other) => other.id === id) === index,
  );
  return once.toSorted((a, b) => compareInstants(a.at, b.at) || (a.id < b.id ? -1 : 1));
}

import { compareInstants, endOfMoment, startOfMoment } from '../calendar/index.ts';
import type { Case, Fact } from '../case/index.ts';
import { remedyNames } from '../language/index.ts';
import type { IsoMoment } from '../values/index.ts';
import { momentOfClock } from './clock-moment.ts';
import type { Judging } from './evaluate-condition.ts';
import { explainRule } from './explain-rule.ts';
import { fillText } from './fill-text.ts';
import { movedBy } from './moved-by.ts';
import type { CompiledRule, CompiledVersion } from './pack-book.ts';
import { promisedDeadlines } from './promised-deadlines.ts';
import type { Deadline, Remedy } from './report.ts';

/** A rule that applies for certain. */
export interface Firing {
  readonly rule: CompiledRule;
  readonly compiled: CompiledVersion;
}

function deadlinesOfRule({ rule, compiled }: Firing, ticket: Case, judging: Judging): readonly Deadline[] {
  const { deadlines } = compiled.version;
  if (deadlines === undefined) return [];
  const because = explainRule({ rule, compiled }, judging);
  return deadlines.flatMap((deadline): readonly Deadline[] => {
    const at = momentOfClock(deadline.clock, judging.situation, judging.setting);
    if (!at.known) return [];
    const what = fillText(deadline.what, judging.situation) ?? deadline.id.replaceAll(/[-_]/g, ' ');
    const { id, type: kind, expiry } = deadline;
    const { certain } = because;
    const moved = movedBy(deadline.clock, ticket, judging);
    const notes = { ...(expiry && { expiry }), ...(moved.length > 0 && { movedBy: moved }) };
    return [{ id, what, at: at.value, rule: rule.id, kind, certain, because, ...notes }];
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

/** The day still ahead for which the goods are needed. */
function eventOfThread(ticket: Case, judging: Judging): readonly Deadline[] {
  const day = ticket.signals.find(({ id }) => id === 'time_critical_event')?.parameter;
  const zone = judging.setting.buyerZone;
  if (day === undefined || compareInstants(endOfMoment(day, zone), ticket.now) < 0) return [];
  const read = ticket.facts.find((fact): fact is DateFact => fact.kind === 'date' && fact.value === day);
  return [
    {
      id: `event:${day}`,
      what: 'day that matters to the buyer',
      at: startOfMoment(day, zone),
      kind: 'event',
      certain: read?.possible === undefined || read.possible.length < 2,
    },
  ];
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
  const ofRules = parts.firing.flatMap((firing) => deadlinesOfRule(firing, ticket, judging));
  const all = [
    ...deadlinesOfThread(ticket, judging),
    ...eventOfThread(ticket, judging),
    ...openings(parts.remedies),
    ...promisedDeadlines(ticket, ofRules, judging),
    ...ofRules,
  ];
  const once = withoutEchoes(all).filter(
    ({ id, at }, index) => at !== '' && all.findIndex((other) => other.id === id) === index,
  );
  return once.toSorted((a, b) => compareInstants(a.at, b.at) || (a.id < b.id ? -1 : 1));
}

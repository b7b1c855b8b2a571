import type { Advice } from '../../advice/index.ts';
import { latestOf } from '../../calendar/index.ts';
import type { Contradiction, FactName } from '../../policy/index.ts';
import type { SellerSettings } from '../../settings/index.ts';
import type { Thread } from '../../thread/index.ts';
import type { DisputeType, IsoInstant, RemedyId } from '../../values/index.ts';
import type { PanelEngine } from '../engine.ts';
import { type TicketTrial, trialOfTicket } from './ticket-trial.ts';

/** A conversation of the past. */
export interface PastTicket {
  readonly id: string;
  readonly thread: Thread;
}

/** What one remedy would have been over all tickets. */
interface RemedyCount {
  readonly remedy: RemedyId;
  readonly required: number;
  readonly allowed: number;
  readonly blocked: number;
}

/** Two rules that said the opposite of a remedy, and in how many tickets. */
interface ContradictionCount extends Contradiction {
  readonly count: number;
}

/** What the rules would have said of past tickets. */
export interface PastTrial {
  readonly tickets: number;
  readonly disputes: readonly { readonly dispute: DisputeType; readonly count: number }[];
  /** Most often owed or open first. */
  readonly remedies: readonly RemedyCount[];
  /** Each ticket, in the order of the mailbox. */
  readonly each: readonly TicketTrial[];
  /** Rules that contradict each other, most often first. */
  readonly contradictions: readonly ContradictionCount[];
  /** Facts nobody has given that decide something, and in how many tickets. */
  readonly missing: readonly { readonly fact: FactName; readonly text: string; readonly count: number }[];
  /** Expected cost of the cheapest way out of each ticket, by currency, in minor units. */
  readonly costs: readonly { readonly currency: string; readonly amountMinor: number; readonly tickets: number }[];
}

/** How the trial goes on; `signal` ends it with what was done. */
interface TrialOptions {
  readonly settings: SellerSettings;
  /** Moment taken for tickets whose messages have none. */
  readonly now: IsoInstant;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, of: number) => void;
  /** Lets the page draw and answer; called between tickets. */
  readonly rest: () => Promise<void>;
}

const BATCH = 10;

interface Tally {
  readonly disputes: Map<DisputeType, number>;
  readonly remedies: Map<RemedyId, { required: number; allowed: number; blocked: number }>;
  readonly missing: Map<FactName, { text: string; count: number }>;
  readonly costs: Map<string, { amountMinor: number; tickets: number }>;
  readonly contradictions: Map<string, ContradictionCount>;
  readonly each: TicketTrial[];
}

function countRemedies(tally: Tally, { report }: Advice): void {
  for (const { id: remedy, verdict } of report.remedies) {
    if (verdict === 'ask') continue;
    const counts = tally.remedies.get(remedy) ?? { required: 0, allowed: 0, blocked: 0 };
    counts[verdict] += 1;
    tally.remedies.set(remedy, counts);
  }
}

function countContradictions(tally: Tally, { report }: Advice): void {
  for (const found of report.contradictions) {
    const { remedy, wins, loses } = found;
    const key = [remedy, wins.pack, wins.rule, loses.pack, loses.rule].join(' ');
    tally.contradictions.set(key, { ...found, count: (tally.contradictions.get(key)?.count ?? 0) + 1 });
  }
}

function countCost(tally: Tally, { cost: cheapest }: TicketTrial): void {
  if (!cheapest) return;
  const { currency, amountMinor } = cheapest;
  const cost = tally.costs.get(currency) ?? { amountMinor: 0, tickets: 0 };
  tally.costs.set(currency, { amountMinor: cost.amountMinor + amountMinor, tickets: cost.tickets + 1 });
}

function count(tally: Tally, id: string, advice: Advice): void {
  const { dispute } = advice.case;
  tally.disputes.set(dispute.type, (tally.disputes.get(dispute.type) ?? 0) + 1);
  const ticket = trialOfTicket(id, advice);
  tally.each.push(ticket);
  countRemedies(tally, advice);
  countContradictions(tally, advice);
  for (const { fact, text } of advice.report.questions)
    tally.missing.set(fact, { text, count: (tally.missing.get(fact)?.count ?? 0) + 1 });
  countCost(tally, ticket);
}

const trialOf = ({ disputes, remedies, missing, costs, contradictions, each }: Tally): PastTrial => ({
  tickets: each.length,
  disputes: [...disputes].map(([dispute, times]) => ({ dispute, count: times })).toSorted((a, b) => b.count - a.count),
  remedies: [...remedies]
    .map(([remedy, counts]) => ({ remedy, ...counts }))
    .toSorted((a, b) => b.required + b.allowed - a.required - a.allowed || b.blocked - a.blocked),
  each,
  contradictions: [...contradictions.values()].toSorted((a, b) => b.count - a.count),
  missing: [...missing].map(([fact, asked]) => ({ fact, ...asked })).toSorted((a, b) => b.count - a.count),
  costs: [...costs].map(([currency, cost]) => ({ currency, ...cost })),
});

/** When the agent would have answered: right after the last message. */
const answeredAt = (thread: Thread, now: IsoInstant): IsoInstant =>
  latestOf(thread.messages.flatMap(({ at }) => at ?? [])) ?? now;

/** Judges past tickets by given rules, each at the moment after its last message. Nothing is kept. */
export async function tryPastTickets(
  engine: PanelEngine,
  tickets: readonly PastTicket[],
  { settings, now, signal, onProgress, rest }: TrialOptions,
): Promise<PastTrial> {
  const tally: Tally = {
    disputes: new Map(),
    remedies: new Map(),
    missing: new Map(),
    costs: new Map(),
    contradictions: new Map(),
    each: [],
  };
  for (const [index, { id, thread }] of tickets.entries()) {
    if (signal.aborted) break;
    count(tally, id, engine.advise({ thread, orders: [], settings, now: answeredAt(thread, now) }));
    if (index % BATCH !== BATCH - 1) continue;
    onProgress(index + 1, tickets.length);
    await rest();
  }
  return trialOf(tally);
}

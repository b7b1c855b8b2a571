import type { Advice } from '../../advice/index.ts';
import { latestOf } from '../../calendar/index.ts';
import type { FactName } from '../../policy/index.ts';
import type { SellerSettings } from '../../settings/index.ts';
import type { Thread } from '../../thread/index.ts';
import type { DisputeType, IsoInstant, RemedyId } from '../../values/index.ts';
import type { PanelEngine } from '../engine.ts';

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

/** What the rules would have said of past tickets. */
export interface PastTrial {
  readonly tickets: number;
  readonly disputes: readonly { readonly dispute: DisputeType; readonly count: number }[];
  /** Most often owed or open first. */
  readonly remedies: readonly RemedyCount[];
  /** Tickets on which no rule says what is owed, open or closed. */
  readonly silent: readonly string[];
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
  readonly silent: string[];
  tickets: number;
}

function countRemedies(tally: Tally, { report }: Advice): number {
  let spoken = 0;
  for (const { id: remedy, verdict } of report.remedies) {
    if (verdict === 'ask') continue;
    spoken += 1;
    const counts = tally.remedies.get(remedy) ?? { required: 0, allowed: 0, blocked: 0 };
    counts[verdict] += 1;
    tally.remedies.set(remedy, counts);
  }
  return spoken;
}

function countCost(tally: Tally, { offers }: Advice): void {
  const [cheapest] = (offers?.paths ?? []).toSorted((a, b) => a.expected.amountMinor - b.expected.amountMinor);
  if (!cheapest) return;
  const { currency, amountMinor } = cheapest.expected;
  const cost = tally.costs.get(currency) ?? { amountMinor: 0, tickets: 0 };
  tally.costs.set(currency, { amountMinor: cost.amountMinor + amountMinor, tickets: cost.tickets + 1 });
}

function count(tally: Tally, id: string, advice: Advice): void {
  const { dispute } = advice.case;
  tally.tickets += 1;
  tally.disputes.set(dispute.type, (tally.disputes.get(dispute.type) ?? 0) + 1);
  if (countRemedies(tally, advice) === 0) tally.silent.push(id);
  for (const { fact, text } of advice.report.questions)
    tally.missing.set(fact, { text, count: (tally.missing.get(fact)?.count ?? 0) + 1 });
  countCost(tally, advice);
}

const trialOf = ({ disputes, remedies, missing, costs, silent, tickets }: Tally): PastTrial => ({
  tickets,
  disputes: [...disputes].map(([dispute, times]) => ({ dispute, count: times })).toSorted((a, b) => b.count - a.count),
  remedies: [...remedies]
    .map(([remedy, counts]) => ({ remedy, ...counts }))
    .toSorted((a, b) => b.required + b.allowed - a.required - a.allowed || b.blocked - a.blocked),
  silent,
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
    silent: [],
    tickets: 0,
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

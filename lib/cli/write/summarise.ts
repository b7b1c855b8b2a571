import { amountOf, type Verdict } from '../../values/index.ts';
import type { AdvisedTicket } from '../give-advice.ts';

/** How often one thing applied. */
export interface Count {
  readonly id: string;
  readonly tickets: number;
}

/** What a summary needs of a ticket; a year of tickets fits in memory as such. */
export interface TicketDigest {
  readonly dispute: string;
  readonly remedies: readonly { readonly id: string; readonly verdict: Verdict; readonly rule: string }[];
  readonly offer?: {
    readonly currency: string;
    readonly owed: number;
    readonly most: number;
    readonly expected: number;
  };
  readonly questions: readonly string[];
}

/** What a policy would have meant for a pile of tickets. */
export interface Summary {
  readonly tickets: number;
  readonly disputes: readonly Count[];
  /** `tickets`: owed or open. */
  readonly remedies: readonly (Count & { readonly required: number; readonly blocked: number })[];
  /** Rules that decided a remedy. */
  readonly rules: readonly Count[];
  /** By currency: what was owed, the most that was open, and the expected cost of the cheapest ways. */
  readonly costs: readonly CostSum[];
  /** Facts that were missing. */
  readonly questions: readonly Count[];
}

/** Sums over the tickets with an offer in one currency, in major units. */
interface CostSum {
  readonly currency: string;
  readonly tickets: number;
  readonly owed: number;
  readonly most: number;
  readonly expected: number;
}

/** The digest of a ticket. */
export function digest({ advice: { case: theCase, report, offers } }: AdvisedTicket): TicketDigest {
  return {
    dispute: theCase.dispute.type,
    remedies: report.remedies.map(({ id, verdict, because }) => ({ id, verdict, rule: because[0]?.rule ?? '' })),
    ...(offers && {
      offer: {
        currency: offers.currency,
        owed: amountOf(offers.min),
        most: amountOf(offers.max),
        expected: amountOf(offers.paths[0]?.expected ?? offers.min),
      },
    }),
    questions: report.questions.map(({ fact }) => fact),
  };
}

/** Counts over all tickets, the most frequent first. */
export function summarise(tickets: readonly TicketDigest[]): Summary {
  const remedies = new Map<string, { tickets: number; required: number; blocked: number }>();
  for (const { id, verdict } of tickets.flatMap((ticket) => ticket.remedies)) {
    const counts = remedies.get(id) ?? { tickets: 0, required: 0, blocked: 0 };
    if (verdict === 'required' || verdict === 'allowed') counts.tickets += 1;
    if (verdict === 'required') counts.required += 1;
    if (verdict === 'blocked') counts.blocked += 1;
    remedies.set(id, counts);
  }
  return {
    tickets: tickets.length,
    disputes: count(tickets.map(({ dispute }) => [dispute])),
    remedies: [...remedies].map(([id, counts]) => ({ id, ...counts })).sort(byFrequency),
    rules: count(tickets.map((ticket) => ticket.remedies.map(({ rule }) => rule))),
    costs: sumCosts(tickets),
    questions: count(tickets.map(({ questions }) => questions)),
  };
}

const byFrequency = (a: Count, b: Count): number => b.tickets - a.tickets || (a.id < b.id ? -1 : 1);

/** In how many of the lists each id stands. */
function count(lists: readonly (readonly string[])[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, tickets]) => ({ id, tickets })).sort(byFrequency);
}

function sumCosts(tickets: readonly TicketDigest[]): readonly CostSum[] {
  const byCurrency = new Map<string, CostSum>();
  for (const { offer } of tickets) {
    if (!offer) continue;
    const { currency } = offer;
    const sums = byCurrency.get(currency) ?? { currency, tickets: 0, owed: 0, most: 0, expected: 0 };
    byCurrency.set(currency, {
      currency,
      tickets: sums.tickets + 1,
      owed: cents(sums.owed + offer.owed),
      most: cents(sums.most + offer.most),
      expected: cents(sums.expected + offer.expected),
    });
  }
  return [...byCurrency.values()];
}

const cents = (sum: number): number => Math.round(sum * 100) / 100;

import { amountOf } from '../../values/index.ts';
import type { AdvisedTicket } from '../give-advice.ts';

/** How often one thing applied. */
export interface Count {
  readonly id: string;
  readonly tickets: number;
}

/** What a policy would have meant for a pile of tickets. */
export interface Summary {
  readonly tickets: number;
  readonly disputes: readonly Count[];
  /** Remedies owed or open. */
  readonly remedies: readonly (Count & { readonly required: number; readonly blocked: number })[];
  /** Rules that decided a remedy. */
  readonly rules: readonly Count[];
  /** By currency: what was owed, the most that was open, and the expected cost of the cheapest way. */
  readonly costs: readonly {
    readonly currency: string;
    readonly tickets: number;
    readonly owed: number;
    readonly most: number;
    readonly expected: number;
  }[];
  /** Tickets on which the rules had a question. */
  readonly questions: readonly Count[];
}

/** Counts over all tickets, the most frequent first. */
export function summarise(tickets: readonly AdvisedTicket[]): Summary {
  const remedies = new Map<string, { tickets: number; required: number; blocked: number }>();
  for (const { advice } of tickets)
    for (const { id, verdict } of advice.report.remedies) {
      const count = remedies.get(id) ?? { tickets: 0, required: 0, blocked: 0 };
      if (verdict === 'required' || verdict === 'allowed') count.tickets += 1;
      if (verdict === 'required') count.required += 1;
      if (verdict === 'blocked') count.blocked += 1;
      remedies.set(id, count);
    }
  return {
    tickets: tickets.length,
    disputes: count(tickets.map(({ advice }) => [advice.case.dispute.type])),
    remedies: [...remedies]
      .map(([id, counts]) => ({ id, ...counts }))
      .sort((a, b) => b.tickets - a.tickets || (a.id < b.id ? -1 : 1)),
    rules: count(
      tickets.map(({ advice }) =>
        advice.report.remedies.flatMap(({ because }) => because.slice(0, 1).map(({ rule }) => rule)),
      ),
    ),
    costs: sumCosts(tickets),
    questions: count(tickets.map(({ advice }) => advice.report.questions.map(({ fact }) => fact))),
  };
}

/** In how many of the lists each id stands. */
function count(lists: readonly (readonly string[])[]): readonly Count[] {
  const counts = new Map<string, number>();
  for (const list of lists) for (const id of new Set(list)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, each]) => ({ id, tickets: each }))
    .sort((a, b) => b.tickets - a.tickets || (a.id < b.id ? -1 : 1));
}

function sumCosts(tickets: readonly AdvisedTicket[]): Summary['costs'] {
  const byCurrency = new Map<string, { tickets: number; owed: number; most: number; expected: number }>();
  for (const { advice } of tickets) {
    const { offers } = advice;
    if (!offers) continue;
    const sums = byCurrency.get(offers.currency) ?? { tickets: 0, owed: 0, most: 0, expected: 0 };
    sums.tickets += 1;
    sums.owed = cents(sums.owed + amountOf(offers.min));
    sums.most = cents(sums.most + amountOf(offers.max));
    sums.expected = cents(
      sums.expected + (offers.paths[0] ? amountOf(offers.paths[0].expected) : amountOf(offers.min)),
    );
    byCurrency.set(offers.currency, sums);
  }
  return [...byCurrency].map(([currency, sums]) => ({ currency, ...sums }));
}

const cents = (sum: number): number => Math.round(sum * 100) / 100;

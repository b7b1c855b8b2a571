import type { Ink } from './ink.ts';
import { words } from './print-case.ts';
import type { Count, Summary } from './summarise.ts';

const LONGEST_LIST = 20;

/** A summary for a person at a terminal. */
export function printSummary(summary: Summary, ink: Ink): string {
  const remedies = summary.remedies
    .filter(({ tickets, blocked }) => tickets + blocked > 0)
    .map(
      ({ id, tickets, required, blocked }) =>
        `  ${String(tickets).padStart(6)}  ${words(id)} ${ink.faint(`(owed ${required}, not open ${blocked})`)}`,
    );
  const costs = summary.costs.map(
    ({ currency, tickets, owed, most, expected }) =>
      `  ${tickets} tickets with an offer: owed ${owed.toFixed(2)} ${currency}, at most ${most.toFixed(2)} ${currency}, cheapest ways together about ${expected.toFixed(2)} ${currency}`,
  );
  return `${[
    ink.strong(`${summary.tickets} tickets`),
    block('Disputes', summary.disputes.map(printCount), ink),
    block('Remedies owed or open', remedies, ink),
    block('Rules that decided', summary.rules.slice(0, LONGEST_LIST).map(printCount), ink),
    block('What it would have cost', costs, ink),
    block('Facts that were missing', summary.questions.slice(0, LONGEST_LIST).map(printCount), ink),
  ]
    .filter((text) => text !== '')
    .join('\n\n')}\n`;
}

const printCount = ({ id, tickets }: Count): string => `  ${String(tickets).padStart(6)}  ${words(id)}`;

const block = (title: string, lines: readonly string[], ink: Ink): string =>
  lines.length === 0 ? '' : `${ink.strong(title)}\n${lines.join('\n')}`;

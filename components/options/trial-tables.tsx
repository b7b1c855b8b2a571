import type { ReactElement, ReactNode } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type { PastTrial } from '../../lib/panel/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import css from './options-page.module.css';
import type { MailboxTrial } from './past-tickets.tsx';
import own from './trial-tables.module.css';
import { TrialTickets } from './trial-tickets.tsx';

interface TrialTablesProps extends MailboxTrial {
  readonly strings: InterfaceStrings;
  readonly stopped: boolean;
}

const MOST_ROWS = 12;

function sumUp({ strings, trial, unreadable, stopped }: TrialTablesProps): string {
  const { past } = strings.options;
  const silent = trial.each.filter(({ isSilent }) => isSilent).length;
  const contradicting = trial.each.filter(({ contradicts }) => contradicts.length > 0).length;
  const said = [
    past.judged(trial.tickets),
    stopped ? past.stopped : '',
    unreadable > 0 ? past.unreadable(unreadable) : '',
    silent > 0 ? past.silent(silent) : '',
    contradicting > 0 ? past.contradicting(contradicting) : '',
    ...trial.costs.map((cost) => past.cost(formatMoney(cost), cost.tickets)),
  ];
  return said.filter(Boolean).join(' ');
}

/** What a trial on past tickets found: in the sum, and ticket by ticket. */
export function TrialTables(props: TrialTablesProps): ReactElement {
  const { strings, trial } = props;
  const { past } = strings.options;
  return (
    <>
      <p role="status" className={css.about}>
        {sumUp(props)}
      </p>
      <Table
        title={past.disputes}
        heads={[past.tickets]}
        rows={trial.disputes.map(({ dispute, count }) => ({
          key: dispute,
          name: strings.disputes[dispute],
          cells: [count],
        }))}
      />
      <Table
        title={past.remedies}
        heads={[past.owed, past.open, past.closed]}
        rows={trial.remedies.map(({ remedy, required, allowed, blocked }) => ({
          key: remedy,
          name: strings.remedies[remedy],
          cells: [required, allowed, blocked],
        }))}
      />
      <Table
        title={past.contradictions}
        heads={[past.tickets]}
        rows={trial.contradictions.map((found) => ({
          key: `${found.remedy} ${found.wins.rule} ${found.loses.rule}`,
          name: <Contradicting strings={strings} found={found} />,
          cells: [found.count],
        }))}
      />
      <Table
        title={past.missing}
        heads={[past.tickets]}
        rows={trial.missing.map(({ fact, text, count }) => ({ key: fact, name: text, cells: [count] }))}
      />
      {trial.each.length > 0 ? <TrialTickets strings={strings} tickets={trial.each} /> : null}
    </>
  );
}

interface ContradictingProps {
  readonly strings: InterfaceStrings;
  readonly found: PastTrial['contradictions'][number];
}

function Contradicting({ strings, found: { remedy, wins, loses } }: ContradictingProps): ReactElement {
  const { authorities, options, remedies } = strings;
  return (
    <>
      {remedies[remedy]}: {options.past.beats(authorities[wins.authority], authorities[loses.authority])}
      <span className={own.detail}>{wins.text}</span>
      <span className={own.detail}>
        <s>{loses.text}</s>
      </span>
    </>
  );
}

interface Row {
  readonly key: string;
  readonly name: ReactNode;
  readonly cells: readonly number[];
}

function Table(props: { readonly title: string; readonly heads: readonly string[]; readonly rows: readonly Row[] }) {
  const { title, heads, rows } = props;
  if (rows.length === 0) return null;
  return (
    <table className={`${css.changes} ${own.table} ${own.counts}`}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, MOST_ROWS).map(({ key, name, cells }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={heads[index]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

import type { ReactElement } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import css from './options-page.module.css';
import type { MailboxTrial } from './past-tickets.tsx';

interface TrialTablesProps extends MailboxTrial {
  readonly strings: InterfaceStrings;
  readonly stopped: boolean;
}

const MOST_ROWS = 12;

/** What a trial on past tickets found. */
export function TrialTables({ strings, trial, unreadable, stopped }: TrialTablesProps): ReactElement {
  const { past } = strings.options;
  const said = [
    past.judged(trial.tickets),
    stopped ? past.stopped : '',
    unreadable > 0 ? past.unreadable(unreadable) : '',
    trial.silent.length > 0 ? past.silent(trial.silent.length) : '',
    ...trial.costs.map((cost) => past.cost(formatMoney(cost), cost.tickets)),
  ];
  return (
    <>
      <p role="status" className={css.about}>
        {said.filter(Boolean).join(' ')}
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
        title={past.missing}
        heads={[past.tickets]}
        rows={trial.missing.map(({ fact, text, count }) => ({ key: fact, name: text, cells: [count] }))}
      />
    </>
  );
}

interface Row {
  readonly key: string;
  readonly name: string;
  readonly cells: readonly number[];
}

function Table(props: { readonly title: string; readonly heads: readonly string[]; readonly rows: readonly Row[] }) {
  const { title, heads, rows } = props;
  if (rows.length === 0) return null;
  return (
    <table className={css.changes}>
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

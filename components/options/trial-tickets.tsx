import { type ReactElement, useState } from 'react';
import type { InterfaceStrings } from '../../lib/language/index.ts';
import type { TicketTrial } from '../../lib/panel/index.ts';
import { formatMoney } from '../../lib/values/index.ts';
import { Button } from '../ui/button.tsx';
import css from './options-page.module.css';
import own from './trial-tables.module.css';

interface TrialTicketsProps {
  readonly strings: InterfaceStrings;
  readonly tickets: readonly TicketTrial[];
}

const SHOWN = 8;

/** Contradicting rules first, then silence, then what costs most. */
const byTrouble = (a: TicketTrial, b: TicketTrial): number =>
  b.contradicts.length - a.contradicts.length ||
  Number(b.isSilent) - Number(a.isSilent) ||
  (b.cost?.amountMinor ?? 0) - (a.cost?.amountMinor ?? 0);

/** What the rules say ticket by ticket; those that need another look come first. */
export function TrialTickets({ strings, tickets }: TrialTicketsProps): ReactElement {
  const { past } = strings.options;
  const [isOpen, setOpen] = useState(false);
  const sorted = tickets.toSorted(byTrouble);
  const shown = isOpen ? sorted : sorted.slice(0, SHOWN);
  return (
    <>
      <table className={`${css.changes} ${own.table}`}>
        <thead>
          <tr>
            <th scope="col">{past.each}</th>
            <th scope="col">{past.says}</th>
            <th scope="col" className={own.sum}>
              {past.costs}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((ticket) => (
            <tr key={ticket.id}>
              <th scope="row">
                {ticket.title}
                <span className={own.detail}>{strings.disputes[ticket.dispute]}</span>
              </th>
              <td>{said(ticket, strings)}</td>
              <td className={own.sum}>{ticket.cost ? formatMoney(ticket.cost) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sorted.length > shown.length ? (
        <Button look="link" onClick={() => setOpen(true)}>
          {past.allTickets(sorted.length)}
        </Button>
      ) : null}
    </>
  );
}

function said({ isSilent, owed, contradicts, missing }: TicketTrial, { options, remedies }: InterfaceStrings): string {
  const { past } = options;
  const names = (ids: TicketTrial['owed']): string => ids.map((id) => remedies[id]).join(', ');
  const parts = [
    contradicts.length > 0 ? past.contradicts(names(contradicts)) : '',
    isSilent ? past.isSilent : owed.length > 0 ? `${past.owed}: ${names(owed)}` : past.nothingOwed,
    missing > 0 ? past.factsMissing(missing) : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

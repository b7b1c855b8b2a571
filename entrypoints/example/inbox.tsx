import { type ReactElement, useEffect, useState } from 'react';
import { instantText } from './moments.ts';
import type { ExampleTicket } from './ticket.ts';
import { TicketView } from './ticket-view.tsx';

interface InboxProps {
  readonly tickets: readonly ExampleTicket[];
  readonly now: Date;
  /** The page stands still at `now`, for a test. */
  readonly still: boolean;
  readonly openPanel: () => void;
}

const ticketInAddress = (tickets: readonly ExampleTicket[]): ExampleTicket | undefined =>
  tickets.find((ticket) => `#${ticket.id}` === location.hash) ?? tickets[0];

/** A small helpdesk: tickets on the left, the open one on the right; switching changes the address only. */
export function Inbox({ tickets, now, still, openPanel }: InboxProps): ReactElement {
  const [open, setOpen] = useState(() => ticketInAddress(tickets));
  useEffect(() => {
    const onHash = () => setOpen(ticketInAddress(tickets));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, [tickets]);
  return (
    <div className="desk" data-mg-helpdesk="" data-clock={still ? instantText(now) : undefined}>
      <aside className="list">
        <h1>Example inbox</h1>
        <p>Invented tickets to try things on. Nothing here is sent anywhere.</p>
        <button type="button" className="open-panel" onClick={openPanel}>
          Open Middle Ground
        </button>
        <nav aria-label="Tickets">
          {tickets.map((ticket) => (
            <a
              key={ticket.id}
              className="ticket-link"
              href={`#${ticket.id}`}
              aria-current={ticket === open ? 'page' : undefined}
            >
              <strong>{ticket.buyer.name}</strong>
              <span>{ticket.subject}</span>
            </a>
          ))}
        </nav>
      </aside>
      {open ? <TicketView key={open.id} ticket={open} now={now} /> : null}
    </div>
  );
}

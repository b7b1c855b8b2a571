import { type ReactElement, useState } from 'react';
import { dayText, instantText, momentBefore, momentText } from './moments.ts';
import { ReplyBox } from './reply-box.tsx';
import type { ExampleMessage, ExampleTicket, OrderRow } from './ticket.ts';

interface TicketViewProps {
  readonly ticket: ExampleTicket;
  readonly now: Date;
}

/** The open ticket with its order card and its reply box. What is sent here is added to the conversation. */
export function TicketView({ ticket, now }: TicketViewProps): ReactElement {
  const [sent, setSent] = useState<readonly ExampleMessage[]>([]);
  const send = (text: string) =>
    setSent([...sent, { role: 'seller', before: {}, paragraphs: text.split(/\n{2,}/).filter(Boolean) }]);
  return (
    <main className="ticket" data-ticket-id={ticket.id}>
      <div>
        <h2 className="subject">{ticket.subject}</h2>
        <p className="channel">{ticket.channel}</p>
      </div>
      <OrderCard rows={ticket.order} now={now} />
      <div className="conversation">
        {[...ticket.messages, ...sent].map((message, index) => (
          <MessageView
            // Messages are only ever added at the end.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            key={index}
            id={`${ticket.id}-${index}`}
            message={message}
            author={message.role === 'buyer' ? ticket.buyer : ticket.agent}
            at={momentBefore(now, message.before)}
          />
        ))}
      </div>
      <ReplyBox onSend={send} />
    </main>
  );
}

interface MessageViewProps {
  readonly id: string;
  readonly message: ExampleMessage;
  readonly author: ExampleTicket['buyer'];
  readonly at: Date;
}

function MessageView({ id, message, author, at }: MessageViewProps): ReactElement {
  return (
    <article className="message" data-message-id={id} data-role={message.role}>
      <header>
        <span className="author" data-address={author.address}>
          {author.name}
        </span>
        <time dateTime={instantText(at)}>{momentText(at)}</time>
      </header>
      <div className="body">
        {message.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
    </article>
  );
}

function OrderCard({ rows, now }: { readonly rows: readonly OrderRow[]; readonly now: Date }): ReactElement {
  return (
    <section className="order-card" data-order-card="" aria-label="Order">
      <div className="order-rows">
        {rows.map(([label, value]) => (
          <p key={label}>
            {label}: {rowText(value, now)}
          </p>
        ))}
      </div>
    </section>
  );
}

function rowText(value: OrderRow[1], now: Date): string {
  if (typeof value === 'string') return value;
  const at = momentBefore(now, value.before);
  const text = value.dayOnly ? dayText(at) : momentText(at);
  return value.after ? `${text}, ${value.after}` : text;
}

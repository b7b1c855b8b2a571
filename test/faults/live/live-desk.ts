import { createServer } from 'node:http';
import { findFreePort } from '../../e2e/free-port.ts';

/** Buyers of the desk; ticket 1 is the first one's. A reply greets its buyer, so that it is known wherever it turns up. */
export const BUYERS = ['Adela', 'Bruno', 'Cecil', 'Doris', 'Edgar', 'Fiona', 'Gerda', 'Henry'] as const;

/** Buyer of a ticket. */
export const buyerOf = (ticket: number): string => BUYERS[(ticket - 1) % BUYERS.length] ?? '';

/** A page of the desk. `showTicket` opens another ticket in the same document, `showTicket(n, ms)` draws it after a pause. */
const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Desk</title>
<style>body{font:14px sans-serif;margin:20px}[contenteditable]{min-height:80px;border:1px solid #999;padding:6px}</style>
<div data-mg-helpdesk></div><script>
const BUYERS = ${JSON.stringify(BUYERS)};
const draw = (n) => {
  const name = BUYERS[(n - 1) % BUYERS.length];
  const make = (tag, attributes, ...children) => {
    const node = document.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    node.append(...children);
    return node;
  };
  document.querySelector('[data-mg-helpdesk]').replaceChildren(make('section', { 'data-ticket-id': n },
    make('h2', { class: 'subject' }, 'Parcel ' + n),
    make('article', { 'data-message-id': '1', 'data-role': 'buyer' },
      make('span', { class: 'author', 'data-address': name.toLowerCase() + '@example.com' }, name + ' Stone'),
      make('time', { datetime: '2026-11-20T09:00:00Z' }, '20 Nov'),
      make('div', { class: 'body' }, 'Hello, where is my order ' + (5000 + n) + '? The tracking has not moved for days. ' + name)),
    make('div', { 'data-reply-box': '', 'data-audience': 'customer', contenteditable: 'true' })));
};
window.showTicket = (n, pauseMs) => {
  if (pauseMs === undefined) { history.pushState(null, '', '/ticket/' + n + location.search); draw(n); return; }
  history.pushState(null, '', '/ticket/' + n + location.search);
  setTimeout(() => draw(n), pauseMs);
};
window.persisted = 0;
addEventListener('pageshow', (event) => { if (event.persisted) window.persisted += 1; });
addEventListener('popstate', () => draw(Number(location.pathname.split('/').pop())));
draw(Number(location.pathname.split('/').pop()));
</script></html>`;

/** A helpdesk on loopback. */
export interface LiveDesk {
  readonly addressOf: (ticket: number) => string;
  /** The same ticket on a host that is not switched on. */
  readonly elsewhere: (ticket: number) => string;
  readonly sites: readonly string[];
  readonly stop: () => void;
}

/** Starts the desk; every address of it is a ticket. */
export async function startLiveDesk(): Promise<LiveDesk> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page);
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    addressOf: (ticket) => `http://127.0.0.1:${port}/ticket/${ticket}`,
    elsewhere: (ticket) => `http://localhost:${port}/ticket/${ticket}`,
    sites: ['http://127.0.0.1/*'],
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

import { createServer } from 'node:http';
import { findFreePort } from '../free-port.ts';

/** A message of the made-up helpdesk. */
interface DeskMessage {
  readonly isBuyer: boolean;
  readonly name: string;
  readonly at: string;
  readonly text: string;
}

const TICKETS: Readonly<Record<string, readonly DeskMessage[]>> = {
  '4711': [
    { isBuyer: true, name: 'Ines Moreau', at: '19 Nov, 08:12', text: 'My kettle came with a cracked lid. What now?' },
    { isBuyer: false, name: 'Tom', at: '19 Nov, 09:40', text: 'I am sorry about that. Could you send a picture?' },
    { isBuyer: true, name: 'Ines Moreau', at: '19 Nov, 10:02', text: 'Here it is. I paid 48 euros for this kettle.' },
    { isBuyer: true, name: 'Ines Moreau', at: '20 Nov, 07:55', text: 'Nobody answers me. I want my money back.' },
  ],
  '4712': [
    {
      isBuyer: true,
      name: 'Piet Visser',
      at: '18 Nov, 12:00',
      text: 'The teapot I ordered has not arrived. Where is it?',
    },
    { isBuyer: false, name: 'Lea', at: '18 Nov, 14:30', text: 'It left us on Monday. Tracking will tell you more.' },
    {
      isBuyer: true,
      name: 'Piet Visser',
      at: '21 Nov, 18:30',
      text: 'Tracking stands still. Tell me today where it is.',
    },
  ],
};

/** Class names as a build makes them; the second release computes all of them anew. */
const NAMES = {
  first: { list: 'q7Zt1', row: 'k3Xz9', buyer: 'm2Lp0', own: 'r8Vb4', head: 'z1Kq7', text: 'p0Ds8', box: 'w4Jd6' },
  second: { list: 'h5Bc2', row: 'x9Wn3', buyer: 'd6Fs1', own: 'g2Tr8', head: 'v7Lm4', text: 'j1Yk5', box: 'c8Pq2' },
} as const;

const STYLE = `body{font:15px/1.5 sans-serif;margin:0;display:grid;grid-template-columns:180px 1fr;height:100vh}nav{background:#eee;padding:12px}
main{display:flex;flex-direction:column;padding:16px;overflow:auto}.sides>div{max-width:70%;margin:6px 0;padding:8px 12px;background:#f0f0ee;border-radius:8px}
[contenteditable]{min-height:90px;border:1px solid #999;padding:8px}`;

// Every press is counted: while a page is being taught none may reach it.
const SCRIPT = `window.presses=0;addEventListener('click',()=>{window.presses+=1});for(const tab of document.querySelectorAll('[role=tab]'))
tab.addEventListener('click',()=>{for(const each of document.querySelectorAll('[role=tab]'))each.setAttribute('aria-selected',String(each===tab))});`;

const pageOf = (id: string, release: keyof typeof NAMES): string => {
  const names = NAMES[release];
  const rows = (TICKETS[id] ?? []).map(
    ({ isBuyer, name, at, text }) =>
      `<div class="${names.row} ${isBuyer ? names.buyer : names.own}"><div class="${names.head}"><b>${name}</b> <i>${at}</i></div><div class="${names.text}"><p>${text}</p></div></div>`,
  );
  const nav = Object.keys(TICKETS).map((each) => `<a href="/tickets/${each}">${each}</a><br>`);
  return `<!doctype html><!-- Synthetic: no product looks like this. --><meta charset="utf-8"><title>Ticket ${id}</title><style>${STYLE}</style>
<nav>${nav.join('')}</nav><main><h1>Ticket ${id}</h1><div class="${names.list} sides">${rows.join('')}</div>
<div role="tablist"><button role="tab" name="to-customer" aria-selected="true">Answer</button><button role="tab" name="to-team" aria-selected="false">Team</button></div>
<div class="${names.box}" contenteditable="true"></div><button name="send">Send</button></main><script>${SCRIPT}</script>`;
};

/** A made-up helpdesk on loopback, of a kind that no adapter knows. */
export interface SyntheticDesk {
  readonly url: string;
  readonly host: string;
  /** Releases the page anew: every class name is another. */
  readonly release: () => void;
  readonly stop: () => void;
}

/** Starts it. */
export async function startSyntheticDesk(): Promise<SyntheticDesk> {
  let release: keyof typeof NAMES = 'first';
  const port = await findFreePort();
  const server = createServer((request, response) => {
    const id = /^\/tickets\/(\d+)/.exec(request.url ?? '')?.[1];
    response.writeHead(id ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'",
    });
    response.end(id ? pageOf(id, release) : 'nothing here');
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${port}/tickets`,
    host: `127.0.0.1:${port}`,
    release: () => {
      release = 'second';
    },
    stop: () => void server.close(),
  };
}

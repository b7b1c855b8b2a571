import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../free-port.ts';

/** One mail of the synthetic inbox. */
export interface SyntheticMail {
  readonly name: string;
  readonly address: string;
  /** As Gmail shows it: a localised date, never a machine-readable one. */
  readonly date: string;
  readonly text: string;
}

/** Conversations by the id in the address. */
export type SyntheticInbox = Readonly<
  Record<string, { readonly subject: string; readonly mails: readonly SyntheticMail[] }>
>;

/**
 * SYNTHETIC: a page in the shape of Gmail's conversation view, written from public facts about its markup (thread list,
 * message, sender and body landmarks, the editable reply body). It is not Gmail's own page and was never compared with it.
 */
const page = (inbox: SyntheticInbox): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Inbox - agent@shop.test - Gmail</title>
<style>body{font:14px Arial,sans-serif;margin:0}[role=main]{padding:16px}.adn{border-top:1px solid #ddd;padding:12px 0}
.editable{min-height:120px;border:1px solid #ccc;padding:8px}.g3{color:#666;margin-left:8px}pre{font:inherit;white-space:pre-wrap}</style></head>
<body><div class="nH"><div class="hidden-routes"></div><div role="main" class="nH"></div></div>
<script>
const INBOX = ${JSON.stringify(inbox).replaceAll('<', '\\u003c')};
const build = (tag, attributes, ...children) => {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value);
  node.append(...children);
  return node;
};
const mailNode = (id, index, mail) => {
  const body = build('div', { class: 'a3s aiL', dir: 'ltr' });
  mail.text.split('\\n').forEach((line) => body.append(build('div', {}, line || build('br', {}))));
  return build('div', { role: 'listitem', class: 'h7' },
    build('div', { class: 'adn ads', 'data-message-id': '#msg-f:' + id + index, 'data-legacy-message-id': id + index },
      build('table', {}, build('tbody', {}, build('tr', {},
        build('td', { class: 'gF' }, build('span', { class: 'gD', email: mail.address, name: mail.name }, mail.name)),
        build('td', { class: 'gH' }, build('div', { class: 'gK' }, build('span', { class: 'g3', title: mail.date }, mail.date)))))),
      build('div', { class: 'ii gt' }, body), build('div', { class: 'ip' })));
};
const openReply = (root) => {
  const editable = build('div', { class: 'Am Al editable', g_editable: 'true', role: 'textbox', contenteditable: 'true', 'aria-label': 'Message Body' });
  const last = root.querySelectorAll('.ip');
  const place = last[last.length - 1];
  place.classList.add('adB');
  place.append(build('div', { class: 'M9' }, build('div', { class: 'Ap' }, editable)));
  editable.focus();
};
const draw = () => {
  const main = document.querySelector('[role=main]');
  const id = location.hash.split('/')[1];
  const thread = INBOX[id];
  document.title = (thread ? thread.subject : 'Inbox') + ' - agent@shop.test - Gmail';
  if (!thread) {
    main.replaceChildren(...Object.entries(INBOX).map(([key, { subject }]) => build('p', {}, build('a', { href: '#inbox/' + key }, subject))));
    return;
  }
  const reply = build('span', { class: 'ams bkH', role: 'link', tabindex: '0' }, 'Reply');
  const root = build('div', { class: 'g id' }, build('div', { class: 'a98 iY' },
    build('div', { class: 'ha' }, build('h2', { class: 'hP', 'data-legacy-thread-id': id, 'data-thread-perm-id': 'thread-f:' + id }, thread.subject)),
    build('div', { role: 'list' }, ...thread.mails.map((mail, index) => mailNode(id, index, mail))), reply));
  reply.addEventListener('click', () => { openReply(root); reply.remove(); });
  main.replaceChildren(root);
};
addEventListener('hashchange', draw);
draw();
</script></body></html>`;

/** Serves the page on loopback over https; Chromium is told to find mail.google.com there. */
export async function startSyntheticGmail(
  inbox: SyntheticInbox,
): Promise<{ readonly hostRules: string; readonly url: string; readonly stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'gmail-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync(
    'openssl',
    [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      cert,
      '-days',
      '2',
      '-subj',
      '/CN=mail.google.com',
    ],
    { stdio: 'ignore' },
  );
  const server = createServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page(inbox));
  });
  const port = await findFreePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    hostRules: `MAP mail.google.com:443 127.0.0.1:${port}`,
    url: 'https://mail.google.com/mail/u/0/#inbox',
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

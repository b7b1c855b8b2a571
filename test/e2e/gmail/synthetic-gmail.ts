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
  /** Folded until it is clicked; only its first words stand in the page. */
  readonly collapsed?: boolean;
}

/** Conversations by the id in the address. */
export type SyntheticInbox = Readonly<
  Record<string, { readonly subject: string; readonly mails: readonly SyntheticMail[] }>
>;

/** Addresses that are logged in, in Gmail's order: `/u/0/`, `/u/1/`. */
const ACCOUNTS = ['agent@shop.test', 'second@shop.test'];

const SCRIPT = readFileSync(new URL('synthetic-page.js', import.meta.url), 'utf8');

/**
 * SYNTHETIC: a page in the shape of Gmail's conversation view, written from public facts about its markup (thread list,
 * message, sender and body landmarks, the editable reply body, windows). It is not Gmail's own page and was never compared
 * with it.
 */
const page = (inbox: SyntheticInbox): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Gmail</title>
<style>body{font:14px Arial,sans-serif;margin:0}[role=main]{padding:16px}.adn,.adf{border-top:1px solid #ddd;padding:12px 0}
.editable{min-height:120px;border:1px solid #ccc;padding:8px}.g3{color:#666;margin-left:8px}
.dw{position:fixed;right:16px;bottom:0;width:420px;background:#fff;border:1px solid #888}.pop-out{margin-left:16px}</style></head>
<body><button id="compose" type="button">Compose</button><div id="views" class="nH"></div>
<script type="application/json" id="data">${JSON.stringify({ inbox, accounts: ACCOUNTS }).replaceAll('<', '\\u003c')}</script>
<script>${SCRIPT}</script></body></html>`;

/** Serves the page on loopback over https; Chromium is told to find mail.google.com there. */
export async function startSyntheticGmail(
  inbox: SyntheticInbox,
): Promise<{ readonly hostRules: string; readonly stop: () => void }> {
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
    stop: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

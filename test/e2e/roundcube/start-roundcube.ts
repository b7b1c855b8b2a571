import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '../free-port.ts';
import { startGroup, stopGroup, waitForAnswer, waitForPort } from '../program-group.ts';
import { dovecotConfig, roundcubeConfig, routerSource } from './roundcube-config.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** A real webmail on loopback: Dovecot, Debian's Roundcube under PHP's own server, and a mail sink. */
export interface Roundcube {
  readonly url: string;
  readonly sink: SmtpSink;
  readonly stop: () => Promise<void>;
}

const START_MS = 30_000;

/** The one account; Dovecot takes the same password for everybody. */
export const LOGIN = { user: 'agent@shop.test', password: 'test' } as const;

/** Starts everything with the given mails; `fill` writes them into the agent's Maildir. */
export async function startRoundcube(fill: (maildir: string) => void, htmlEditor = true): Promise<Roundcube> {
  const [imap, web, smtp] = [await findFreePort(), await findFreePort(), await findFreePort()];
  const folder = mkdtempSync(join(tmpdir(), 'roundcube-'));
  chmodSync(folder, 0o755);
  for (const name of ['mail', 'logs', 'temp', 'dovecot', 'config']) mkdirSync(join(folder, name));
  fill(join(folder, 'mail/agent'));
  execFileSync('chown', ['-R', 'mail:mail', join(folder, 'mail')]);
  writeFileSync(join(folder, 'dovecot.conf'), dovecotConfig(folder, imap));
  const database = join(folder, 'roundcube.db');
  execFileSync('sqlite3', [database], { input: readFileSync('/usr/share/roundcube/SQL/sqlite.initial.sql') });
  writeFileSync(
    join(folder, 'config/config.inc.php'),
    roundcubeConfig({ folder, database, ports: { imap, smtp }, htmlEditor }),
  );
  copyFileSync('/etc/roundcube/defaults.inc.php', join(folder, 'config/defaults.inc.php'));
  writeFileSync(join(folder, 'router.php'), routerSource(join(folder, 'config/')));

  const sink = await startSmtpSink(smtp);
  const children = [
    startGroup({ command: '/usr/sbin/dovecot', args: ['-F', '-c', join(folder, 'dovecot.conf')] }),
    startGroup({
      command: 'php',
      args: [
        ...['-d', 'session.gc_probability=0'],
        ...['-S', `127.0.0.1:${web}`],
        ...['-t', '/var/lib/roundcube/public_html', join(folder, 'router.php')],
      ],
      env: { PHP_CLI_SERVER_WORKERS: '4', RCUBE_CONFIG_PATH: join(folder, 'config/') },
    }),
  ];
  const url = `http://127.0.0.1:${web}/`;
  const stop = async (): Promise<void> => {
    for (const child of children) stopGroup(child);
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  };
  // The web page answers before the mail server does, and its login would fail.
  if ((await waitForPort(imap, START_MS)) && (await waitForAnswer(url, START_MS))) return { url, sink, stop };
  await stop();
  throw new Error('Roundcube did not start within 30 s; are dovecot-imapd, roundcube-core and php-cli installed?');
}

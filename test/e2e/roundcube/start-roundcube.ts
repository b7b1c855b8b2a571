import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from '../free-port.ts';
import { dovecotConfig, roundcubeConfig, routerSource } from './roundcube-config.ts';
import { type SmtpSink, startSmtpSink } from './smtp-sink.ts';

/** A real webmail on loopback: Dovecot, Debian's Roundcube under PHP's own server, and a mail sink. */
export interface Roundcube {
  readonly url: string;
  readonly sink: SmtpSink;
  readonly stop: () => Promise<void>;
}

/** The one account; Dovecot takes the same password for everybody. */
export const LOGIN = { user: 'agent@shop.test', password: 'test' } as const;

const start = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess =>
  // A group of its own: PHP's workers outlive their master and would keep the port.
  spawn(command, [...args], { detached: true, stdio: 'ignore', env: { ...process.env, ...env } });

const stopGroup = (child: ChildProcess): void => {
  try {
    if (child.pid) process.kill(-child.pid);
  } catch {
    // Gone already.
  }
};

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    (response) => response.ok,
    () => false,
  );
}

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
    start('/usr/sbin/dovecot', ['-F', '-c', join(folder, 'dovecot.conf')]),
    start(
      'php',
      [
        '-d',
        'session.gc_probability=0',
        '-S',
        `127.0.0.1:${web}`,
        '-t',
        '/var/lib/roundcube/public_html',
        join(folder, 'router.php'),
      ],
      {
        PHP_CLI_SERVER_WORKERS: '4',
        RCUBE_CONFIG_PATH: join(folder, 'config/'),
      },
    ),
  ];
  const url = `http://127.0.0.1:${web}/`;
  const stop = async (): Promise<void> => {
    for (const child of children) stopGroup(child);
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 100; tries += 1) {
    if (await answers(url)) return { url, sink, stop };
    await sleep(100);
  }
  await stop();
  throw new Error('Roundcube did not start within 10 s; are dovecot-imapd, roundcube-core and php-cli installed?');
}

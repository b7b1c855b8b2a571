import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESK_AGENT, type DeskStory } from '../desk-story.ts';
import { storyMails } from '../desk-story-mails.ts';
import { findFreePort } from '../free-port.ts';
import { startGroup, stopGroup, waitForAnswer } from '../program-group.ts';
import { keepMailScript, type RequestTrackerParts, requestTrackerConfig } from './request-tracker-config.ts';

/** A real Request Tracker on loopback with one ticket in it. */
export interface RequestTracker {
  readonly url: string;
  /** Number of the ticket that holds the story. */
  readonly ticket: string;
  /** Mails that Request Tracker sent since it was filled, each as it would go to the mail server. */
  readonly sentMails: () => readonly string[];
  readonly stop: () => void;
}

const HOME = '/usr/share/request-tracker5';
const FILL = fileURLToPath(new URL('fill-request-tracker.pl', import.meta.url));
const NEEDS = 'are request-tracker5, rt5-db-sqlite and rt5-standalone installed?';

const fill = (story: DeskStory, env: NodeJS.ProcessEnv): string => {
  const entries = storyMails(story, (subject) => `Re: [shop.test #1] ${subject}`);
  const said = execFileSync('perl', [`-I${HOME}/lib`, FILL], {
    env,
    input: JSON.stringify({ agent: DESK_AGENT, entries }),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const ticket = /^ticket (\d+)$/m.exec(said)?.[1];
  if (!ticket) throw new Error(`Request Tracker took no ticket: ${said}`);
  return ticket;
};

const prepare = (parts: RequestTrackerParts, mails: string): NodeJS.ProcessEnv => {
  const { folder } = parts;
  const env = {
    ...process.env,
    RT_SITE_CONFIG: join(folder, 'RT_SiteConfig.pm'),
    RT_SITE_CONFIG_DIR: join(folder, 'conf.d'),
  };
  for (const name of [mails, env.RT_SITE_CONFIG_DIR]) mkdirSync(name);
  // The server may run as another user than the one who reads its mails.
  chmodSync(folder, 0o755);
  writeFileSync(env.RT_SITE_CONFIG, requestTrackerConfig(parts));
  writeFileSync(join(folder, 'keep-mail'), keepMailScript(mails), { mode: 0o755 });
  const database = ['--action', 'init', '--skip-create', '--dba', '', '--dba-password', ''];
  try {
    execFileSync('rt-setup-database-5', database, { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    throw new Error(`Request Tracker could not make its database; ${NEEDS}`, { cause: error });
  }
  return env;
};

/** Starts Request Tracker with a database of its own and the story as its first ticket. */
export async function startRequestTracker(story: DeskStory, richText = true): Promise<RequestTracker> {
  const folder = mkdtempSync(join(tmpdir(), 'request-tracker-'));
  const port = await findFreePort();
  const mails = join(folder, 'mails');
  const env = prepare({ folder, port, richText }, mails);
  const ticket = fill(story, env);
  // What it sent while it was filled is no part of the test.
  for (const name of readdirSync(mails)) rmSync(join(mails, name));
  const server = startGroup({
    command: join(HOME, 'libexec/rt-server'),
    args: ['--server', 'Standalone', '--host', '127.0.0.1', '--port', `${port}`],
    env,
    log: join(folder, 'server.txt'),
  });
  const stop = (): void => {
    stopGroup(server);
    rmSync(folder, { recursive: true, force: true });
  };
  const sentMails = (): readonly string[] =>
    readdirSync(mails)
      .filter((name) => name.endsWith('.eml'))
      .map((name) => readFileSync(join(mails, name), 'utf8'));
  const url = `http://127.0.0.1:${port}`;
  if (await waitForAnswer(url, 30_000)) return { url, ticket, sentMails, stop };
  const said = readFileSync(join(folder, 'server.txt'), 'utf8').slice(-2_000);
  stop();
  throw new Error(`Request Tracker did not answer within 30 s; ${NEEDS}\n${said}`);
}

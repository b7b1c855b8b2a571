import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DESK_AGENT, type DeskStory } from '../desk-story.ts';
import { storyMails } from '../desk-story-mails.ts';
import { findFreePort } from '../free-port.ts';
import { startGroup, stopGroup, waitForAnswer } from '../program-group.ts';
import { type SmtpSink, startSmtpSink } from '../roundcube/smtp-sink.ts';
import { databaseConfig, gemfile, redmineConfig } from './redmine-config.ts';

/** A real Redmine on loopback with one issue in it. */
export interface Redmine {
  readonly url: string;
  /** Number of the issue that holds the story. */
  readonly issue: string;
  /** Path of its database, for what it really stored. */
  readonly database: string;
  readonly sink: SmtpSink;
  readonly stop: () => Promise<void>;
}

const HOME = '/usr/share/redmine';
const CACHE = fileURLToPath(new URL('../.cache/', import.meta.url));
const FILL = fileURLToPath(new URL('fill-redmine.rb', import.meta.url));
const NEEDS = 'are redmine, redmine-sqlite and puma installed?';

const bundle = (args: readonly string[], env: NodeJS.ProcessEnv, input = ''): string => {
  try {
    return execFileSync('bundle', ['exec', ...args], { cwd: HOME, env, input, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    throw new Error(`Redmine failed at "${args.join(' ')}"; ${NEEDS}`, { cause: error });
  }
};

/** A folder that Debian's Redmine takes for one of its instances: settings, log, files and database of its own. */
const makeInstance = (folder: string, database: string, smtp: number): NodeJS.ProcessEnv => {
  for (const name of ['config', 'log', 'tmp', 'files', 'public']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'Gemfile'), gemfile);
  writeFileSync(join(folder, 'config/database.yml'), databaseConfig(database));
  writeFileSync(join(folder, 'config/configuration.yml'), redmineConfig(smtp));
  writeFileSync(join(folder, 'config/secret_key.txt'), 'a-key-for-tests-only'.repeat(4));
  return {
    ...process.env,
    RAILS_ENV: 'production',
    // Instances are looked for in /usr/share/redmine/instances: from there to the root and down again.
    REDMINE_INSTANCE: `../../../..${folder}`,
    BUNDLE_GEMFILE: join(folder, 'Gemfile'),
  };
};

/** An empty database; made once for a version of Redmine, since its history of changes takes half a minute. */
const provideDatabase = (database: string, env: NodeJS.ProcessEnv): void => {
  const version = execFileSync('dpkg-query', ['-W', 'redmine'], { encoding: 'utf8' }).trim();
  const kept = join(CACHE, `${version.replace(/[^\w.]+/g, '-')}.db`);
  if (!existsSync(kept)) {
    bundle(['rake', 'db:migrate'], env);
    mkdirSync(CACHE, { recursive: true });
    // Renamed when whole: a run that is broken off leaves no half database.
    copyFileSync(database, `${kept}.part`);
    renameSync(`${kept}.part`, kept);
  }
  copyFileSync(kept, database);
};

/** Starts Redmine with a database of its own and the story as its first issue. */
export async function startRedmine(story: DeskStory): Promise<Redmine> {
  const folder = mkdtempSync(join(tmpdir(), 'redmine-'));
  const [port, smtp] = [await findFreePort(), await findFreePort()];
  const database = join(folder, 'redmine.db');
  const env = makeInstance(folder, database, smtp);
  provideDatabase(database, env);
  const entries = storyMails(story, (subject) => `Re: [Orders - Support #1] ${subject}`);
  const filled = JSON.stringify({ host: `127.0.0.1:${port}`, agent: DESK_AGENT, entries });
  const issue = /^issue (\d+)$/m.exec(bundle(['rails', 'runner', FILL], env, filled))?.[1];
  if (!issue) throw new Error('Redmine took no issue.');
  const sink = await startSmtpSink(smtp);
  const log = join(folder, 'server.txt');
  const server = startGroup({
    command: 'bundle',
    args: ['exec', 'puma', '-b', `tcp://127.0.0.1:${port}`, '-e', 'production', '-t', '1:4'],
    folder: HOME,
    env,
    log,
  });
  const stop = async (): Promise<void> => {
    stopGroup(server);
    await sink.close();
    rmSync(folder, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  if (await waitForAnswer(`${url}/login`, 60_000)) return { url, issue, database, sink, stop };
  const said = readFileSync(log, 'utf8').slice(-2_000);
  await stop();
  throw new Error(`Redmine did not answer within 60 s; ${NEEDS}\n${said}`);
}

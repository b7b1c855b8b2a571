import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Corpus, MailPair } from './corpus.ts';
import { readAsked } from './read-asked.ts';
import { readControlPosts, readFelt } from './read-felt.ts';
import { readDayCases, readSumCases } from './read-recognizer-specs.ts';
import { readTrackingCases } from './read-tracking-cases.ts';

/** Turns of each kind that are read: enough for a share of a thousandth, few enough for a minute. */
const MOST_TURNS = 4_000;

/** One turn of a conversation between a customer and an agent. */
export interface Turn {
  readonly role: 'user' | 'agent';
  readonly content: string;
}

/** The text of a file of the folder, unpacked. */
export function textOf(folder: string, path: string): string {
  const bytes = readFileSync(join(folder, path));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').replace(/^\ufeff/, '');
}

/** The cells of a file of comma-separated values, quotes undone, without its first line. */
export function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    const row = rows.at(-1) ?? [];
    if (sign === '"' && isQuoted && text.charAt(at + 1) === '"') at += 1;
    else if (sign === '"') {
      isQuoted = !isQuoted;
      continue;
    } else if (!isQuoted && sign === ',') {
      row.push('');
      continue;
    } else if (!isQuoted && sign === '\n') {
      rows.push(['']);
      continue;
    }
    row[row.length - 1] += sign;
  }
  return rows.slice(1).filter((row) => row.length > 1);
}

/** The rows of a file of one JSON value a line. */
export const linesOf = <Row>(text: string): readonly Row[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

function readMails(folder: string): readonly MailPair[] {
  const rows = linesOf<{ from: string; body: string; expected: string }>(textOf(folder, 'mail-quotes/pairs.jsonl'));
  return rows.map(({ from, body, expected }) => ({ suite: from, body, expected }));
}

function readTurns(folder: string): Pick<Corpus, 'numberTurns' | 'agentTurns'> {
  const talks = linesOf<{ turns: readonly Turn[] }>(textOf(folder, 'cucom-ecommerce/conversations.jsonl.gz'));
  const turns = talks.flatMap((talk) => talk.turns);
  const by = (role: Turn['role']): readonly string[] =>
    turns.filter((turn) => turn.role === role).map(({ content }) => content);
  return {
    numberTurns: by('user')
      .filter((text) => /\d{4}/.test(text))
      .slice(0, MOST_TURNS),
    agentTurns: by('agent').slice(0, MOST_TURNS),
  };
}

const questionsOf = (folder: string, path: string): readonly string[] =>
  cellsOf(textOf(folder, path)).map((row) => row[0] ?? '');

/** Everything there is to measure in a folder of the open data; null where the folder is not that of the open data. */
export function readDataFolder(folder: string): Corpus | null {
  const needed = [
    'mail-quotes',
    'tracking-numbers',
    'recognizers-text-specs',
    'cucom-ecommerce',
    'banking77',
    'hint3-curekart',
    'goemotions',
    'vader',
    'davidson',
    'bitext',
    'ecom-templates',
  ];
  if (!existsSync(folder) || needed.some((name) => !readdirSync(folder).includes(name))) return null;
  return {
    origin: 'the whole data folder',
    mails: readMails(folder),
    tracking: readTrackingCases(folder),
    sums: readSumCases(folder),
    days: readDayCases(folder),
    felt: readFelt(folder),
    controlPosts: readControlPosts(folder),
    asked: readAsked(folder),
    bankQuestions: questionsOf(folder, 'banking77/train.csv'),
    shopQuestions: questionsOf(folder, 'hint3-curekart/v2_train.csv'),
    ...readTurns(folder),
  };
}

import { parseArgs } from 'node:util';
import { isInstant } from '../calendar/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';

/** What the command line asks for. */
export interface CommandLine {
  readonly output: 'text' | 'json' | 'jsonl' | 'summary';
  readonly json: boolean;
  /** Moment of writing for tickets that name none. */
  readonly now?: string;
  /** File with the seller's settings, for tickets that carry none. */
  readonly policy?: string;
  readonly files: readonly string[];
}

/** How the command is called. */
export const USAGE = `Usage: npm run -s advise -- [--json] [--now ISO] [--policy FILE] [--summary] FILE…
       npm run -s advise -- --jsonl < scenarios.jsonl
Reads scenarios (.json), mails (.eml), mailboxes (.mbox), saved pages (.html) and plain text.
  --json      one JSON object a ticket
  --jsonl     scenarios from standard input, one a line; one result a line in the same order
  --now ISO   the moment of writing, such as 2026-03-01T09:00:00-05:00
  --policy    settings (.json, the keys of a scenario's policy) for tickets that carry none
  --summary   how often each dispute, remedy and rule applies over all tickets, and what it would have cost`;

/** Reads the arguments; the error is one line that names the wrong one. */
export function parseArguments(args: readonly string[]): Result<CommandLine, string> {
  const read = readOptions(args);
  if (!read.ok) return read;
  const { values, positionals: files } = read.value;
  const { now, policy, json = false } = values;
  if (now !== undefined && !isInstant(now))
    return fail(`--now ${now}: must be a moment with offset such as 2026-03-01T09:00:00-05:00`);
  if (values.jsonl && files.length > 0) return fail(`${files[0]}: --jsonl reads standard input, not files`);
  if (!values.jsonl && files.length === 0) return fail('no file named');
  const output = values.jsonl ? 'jsonl' : values.summary ? 'summary' : json ? 'json' : 'text';
  return succeed({ output, json, files, ...(now !== undefined && { now }), ...(policy !== undefined && { policy }) });
}

function readOptions(args: readonly string[]) {
  try {
    return succeed(
      parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          json: { type: 'boolean' },
          jsonl: { type: 'boolean' },
          summary: { type: 'boolean' },
          now: { type: 'string' },
          policy: { type: 'string' },
        },
      }),
    );
  } catch (error) {
    // Node's message goes on with advice that fits no user of this command.
    const message = error instanceof Error ? error.message : 'bad arguments';
    return fail(message.split(/[.\n]/, 1)[0] ?? message);
  }
}

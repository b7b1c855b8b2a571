// Node has no Temporal of its own yet; the browsers of the extension do.
import 'temporal-polyfill/global';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type Defaults, giveAdvice } from './give-advice.ts';
import { type CommandLine, parseArguments, USAGE } from './parse-arguments.ts';
import { readFileTickets } from './read/read-file-tickets.ts';
import { readPolicyFile } from './read/read-policy-file.ts';
import { adviseLine } from './stream-scenarios.ts';
import { makeInk } from './write/ink.ts';
import { printAdvice } from './write/print-advice.ts';
import { printSummary } from './write/print-summary.ts';
import { digest, summarise, type TicketDigest } from './write/summarise.ts';
import { toOutput } from './write/to-output.ts';

/** Exit code where an input was bad: the rest was still done. */
const BAD_INPUT = 2;

const machine = new Date().toISOString();
const ink = makeInk(process.stdout.isTTY === true && process.env.NO_COLOR === undefined);

const complain = (fault: string): void => {
  process.stderr.write(`${fault}\n`);
  process.exitCode = BAD_INPUT;
};

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

async function streamScenarios(defaults: Defaults): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === '') continue;
    const result = adviseLine(line, number, defaults);
    if (result.fault !== undefined) complain(result.fault);
    await write(`${result.line}\n`);
  }
}

async function adviseFiles(command: CommandLine, defaults: Defaults): Promise<void> {
  const kept: TicketDigest[] = [];
  for (const file of command.files) {
    for (const ticket of await readFileTickets(file)) {
      const advised = ticket.ok ? giveAdvice(ticket.value, defaults) : ticket;
      if (!advised.ok) complain(`${file}: ${advised.error}`);
      else if (command.output === 'summary') kept.push(digest(advised.value));
      else if (command.output === 'text') await write(`${printAdvice(advised.value, ink)}\n`);
      else await write(`${JSON.stringify(toOutput(advised.value.id, advised.value.advice))}\n`);
    }
  }
  if (command.output !== 'summary') return;
  const summary = summarise(kept);
  await write(command.json ? `${JSON.stringify(summary)}\n` : printSummary(summary, ink));
}

/** Does what the arguments ask for; results go to standard output, faults to standard error and the exit code. */
export async function runCommand(args: readonly string[]): Promise<void> {
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  if (args.includes('--help')) return write(`${USAGE}\n`);
  const command = parseArguments(args);
  if (!command.ok) return complain(`${command.error} (--help shows how it is called)`);
  const { now, policy, output } = command.value;
  const settings = policy === undefined ? undefined : await readPolicyFile(policy);
  if (settings && !settings.ok) return complain(`${policy}: ${settings.error}`);
  const defaults: Defaults = { now, machine, settings: settings?.value };
  await (output === 'jsonl' ? streamScenarios(defaults) : adviseFiles(command.value, defaults));
}

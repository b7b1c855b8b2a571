import { spawn } from 'node:child_process';

/** Prints one line of progress. */
export const say = (text) => process.stdout.write(`· ${text}\n`);

/** Ends the command with a plain reason and what to do about it. */
export function giveUp(reason, advice) {
  process.stderr.write(`\n${reason}\n${advice}\n`);
  process.exit(1);
}

/**
 * Runs a command to its end. With `quiet`, its output is kept and shown only if it fails.
 * Resolves with {status, output}.
 */
export function run(command, args, { quiet = false, env = {}, cwd } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.on('error', (error) => resolve({ status: 127, output: String(error) }));
    child.on('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A program to start, and the file that keeps what it says. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly folder?: string;
  readonly log?: string;
}

/** Starts a program in a group of its own: servers outlive their master and would keep the port. */
export function startGroup({ command, args, env = {}, folder, log }: Program): ChildProcess {
  const out = log ? openSync(log, 'a') : 'ignore';
  return spawn(command, [...args], {
    detached: true,
    stdio: ['ignore', out, out],
    env: { ...process.env, ...env },
    ...(folder ? { cwd: folder } : {}),
  });
}

/** Ends a program and all it started. */
export function stopGroup(child: ChildProcess): void {
  try {
    if (child.pid) process.kill(-child.pid);
  } catch {
    // Gone already.
  }
}

/** Whether something listens on a port of this machine within the given time. */
export async function waitForPort(port: number, waitMs: number): Promise<boolean> {
  for (const end = performance.now() + waitMs; performance.now() < end; await sleep(50)) {
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(true));
      socket.on('error', () => resolve(false)).on('connect', () => socket.destroy());
    });
    if (open) return true;
  }
  return false;
}

/** Whether an address answers with a page within the given time. */
export async function waitForAnswer(url: string, waitMs: number): Promise<boolean> {
  for (const end = performance.now() + waitMs; performance.now() < end; await sleep(100)) {
    const good = await fetch(url).then(
      (response) => response.ok,
      () => false,
    );
    if (good) return true;
  }
  return false;
}

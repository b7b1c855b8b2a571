import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** The first screen nobody uses: two runs on one machine must not take each other's focus. */
const freeNumber = (): number => {
  let number = 97;
  while (existsSync(`/tmp/.X11-unix/X${number}`) || existsSync(`/tmp/.X${number}-lock`)) number += 1;
  return number;
};

/**
 * Starts a virtual screen with a window manager for the whole run: the docked side panel and real keyboard shortcuts
 * exist only in a window.
 */
export async function setup(): Promise<() => void> {
  const number = freeNumber();
  const display = `:${number}`;
  const screen = spawn('Xvfb', [display, '-screen', '0', '1500x950x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
  for (let tries = 0; tries < 100 && !existsSync(`/tmp/.X11-unix/X${number}`); tries += 1) await sleep(50);
  process.env.DISPLAY = display;
  const windows = spawn('openbox', [], { stdio: 'ignore', env: { ...process.env, DISPLAY: display } });
  return () => {
    windows.kill();
    screen.kill();
  };
}

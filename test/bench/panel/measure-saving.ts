import type { Page } from 'playwright-core';
import { build } from 'vite';

const ROOT = new URL('../../..', import.meta.url).pathname;

/** From the call of save until the vault says that the note is on disk, in the real panel, ms. */
export async function measureSaving(panel: Page, rounds = 60): Promise<readonly number[]> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}test/bench/panel/notes-under-test.ts`, formats: ['iife'], name: 'underTest' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the notes store was not bundled');
  await panel.evaluate(output.output[0].code);
  const times = (await panel.evaluate(`measureSaves(${rounds + 5})`)) as readonly number[];
  return times.slice(5);
}

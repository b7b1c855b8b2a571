import type { Page } from 'playwright-core';
import { build } from 'vite';

const ROOT = new URL('../..', import.meta.url).pathname;

/** Bundles a module of this folder and runs it in a page, where what it puts on the window can be called. */
export async function bringBundle(page: Page, entry: string): Promise<void> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${ROOT}test/bench/${entry}`, formats: ['iife'], name: 'underTest' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`${entry} was not bundled`);
  await page.evaluate(output.output[0].code);
}

import type { Page } from 'playwright-core';
import { quantile } from '../row.ts';

/** What the control job took, in ms, on the 2-core machine for which the bars of the design are written. */
const REFERENCE_MS = 60;

/** How slow this machine is now, against the reference. Bars in ms are widened by it, never narrowed. */
export interface Control {
  readonly medianMs: number;
  readonly factor: number;
}

/** Runs a fixed job (parse, sort, stringify) in the same browser, between the measurements. */
export async function measureControl(page: Page): Promise<Control> {
  const samples = await page.evaluate(() => {
    const job = (): number => {
      const started = performance.now();
      let seed = 1;
      const numbers = Array.from({ length: 60_000 }, () => {
        seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
        return seed;
      });
      numbers.sort((a, b) => a - b);
      JSON.parse(JSON.stringify(numbers.map((value) => ({ value, text: `n${value}` }))));
      return performance.now() - started;
    };
    return Array.from({ length: 9 }, job);
  });
  const medianMs = quantile(samples, 0.5);
  return { medianMs, factor: Math.max(1, medianMs / REFERENCE_MS) };
}

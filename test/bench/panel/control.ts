import type { Page } from 'playwright-core';
import { controlJob } from '../control-job.ts';
import { quantile } from '../row.ts';

/**
 * What the control job takes, in ms, on the 2-core machine for which the bars of the design are written: in moments when
 * reading the text of 1,000 messages by `textContent` took the 1.4 ms published for that machine, the job took 57 to 61.
 */
const REFERENCE_MS = 60;

/** How slow this machine is now, against the reference. Bars in ms are widened by it, never narrowed. */
export interface Control {
  readonly medianMs: number;
  readonly factor: number;
}

/** Runs the job in the same browser, first once to warm it up. */
const runJob = (page: Page): Promise<readonly number[]> =>
  page.evaluate(`(() => { const job = ${controlJob}; job(); return Array.from({ length: 7 }, job); })()`);

/** Figures, and the control of their own moment: the speed of a shared machine changes within a minute. */
export interface Controlled<Value> {
  readonly value: Value;
  readonly control: Control;
}

/** Measures with the control job right before and right after. */
export async function controlled<Value>(page: Page, measure: () => Promise<Value>): Promise<Controlled<Value>> {
  const before = await runJob(page);
  const value = await measure();
  const medianMs = quantile([...before, ...(await runJob(page))], 0.5);
  return { value, control: { medianMs, factor: Math.max(1, medianMs / REFERENCE_MS) } };
}

import { findRemedies, SHIPPED_BOOK } from '../../../lib/policy/index.ts';
import { buildCase } from '../../policy/build-case.ts';
import { EXAMPLE_TICKETS, RULE_CASES } from '../../policy/rule-cases.ts';
import { atMost, type BenchRow, quantile } from '../row.ts';
import { measureRetail } from './decide-retail.ts';
import { readRetail } from './read-retail.ts';

/** What the control job takes in ms on the 2-core machine for which the bars of the design are written, as in the panel's suite. */
const REFERENCE_MS = 60;
const ROUNDS = 7;

/** The least of several runs, in ms: other work on the machine only ever adds. */
function leastOf(work: () => unknown): number {
  const runs = Array.from({ length: ROUNDS }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.min(...runs);
}

/** Parse, sort, stringify: a fixed job that says how fast this machine is now. */
function controlJob(): unknown {
  let seed = 1;
  const numbers = Array.from({ length: 60_000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed;
  });
  numbers.sort((a, b) => a - b);
  return JSON.parse(JSON.stringify(numbers.map((value) => ({ value, text: `n${value}` }))));
}

function measureSpeed(): readonly BenchRow[] {
  const cases = [...RULE_CASES.map(({ ticket }) => ticket), ...EXAMPLE_TICKETS].map(buildCase);
  for (const each of cases) findRemedies(each, SHIPPED_BOOK);
  const before = leastOf(controlJob);
  const costs = cases.map((each) => leastOf(() => findRemedies(each, SHIPPED_BOOK)));
  const job = Math.min(before, leastOf(controlJob));
  return [
    atMost(`one of ${cases.length} cases against all ${SHIPPED_BOOK.rules.length} rules, p95`, quantile(costs, 0.95), {
      unit: 'ms',
      bar: 2 * Math.max(1, job / REFERENCE_MS),
      baseline: `p50 ${quantile(costs, 0.5).toFixed(2)}, most ${Math.max(...costs).toFixed(2)}; control job ${job.toFixed(1)} ms`,
    }),
  ];
}

/** The policy suite; what needs the open data is left out, and said so, where no folder is given. */
export async function measurePolicy(dataFolder: string | undefined): Promise<readonly BenchRow[]> {
  const speed = measureSpeed();
  if (dataFolder === undefined) {
    console.error('policy: no --data FOLDER (or MIDDLE_GROUND_DATA) with tau-bench-retail: its rows are left out');
    return speed;
  }
  return [...measureRetail(readRetail(dataFolder)), ...speed];
}

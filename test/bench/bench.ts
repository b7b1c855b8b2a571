// npm run bench -- [--json] [--data FOLDER] SUITE: measures and compares with the bars of the design; exit code 1 where one is missed.
import 'temporal-polyfill/global';
import { parseArgs } from 'node:util';
import { measureEditors } from './editors/measure-editors.ts';
import { measureOrders } from './orders/measure-orders.ts';
import { measurePanel } from './panel/measure-panel.ts';
import { measurePolicy } from './policy/measure-policy.ts';
import { type BenchReport, type BenchRow, formatReport } from './row.ts';
import { measureSites } from './sites/measure-sites.ts';
import { measureUnderstanding } from './understanding/measure-understanding.ts';

interface BenchOptions {
  /** Folder of open data, where a suite reads any. */
  readonly data?: string;
}

const SUITES: Readonly<Record<string, (options: BenchOptions) => Promise<readonly BenchRow[]>>> = {
  editors: measureEditors,
  orders: () => measureOrders(),
  panel: measurePanel,
  policy: ({ data }) => measurePolicy(data),
  sites: () => measureSites(),
  understanding: measureUnderstanding,
};

const { values, positionals: named } = parseArgs({
  options: { json: { type: 'boolean', default: false }, data: { type: 'string' } },
  allowPositionals: true,
});
const data = values.data ?? process.env.MIDDLE_GROUND_DATA;
const unknown = named.find((suite) => !(suite in SUITES));
if (unknown) {
  console.error(`no suite ${unknown}; there are: ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}

function giveUp(error: unknown): never {
  console.error(error instanceof Error ? error.message : error);
  process.exit(2);
}

let failed = false;
for (const suite of named.length > 0 ? named : Object.keys(SUITES)) {
  const rows = (await SUITES[suite]?.(data ? { data } : {}).catch(giveUp)) ?? [];
  const report: BenchReport = { suite, ok: rows.every(({ ok }) => ok), rows };
  console.log(values.json ? JSON.stringify(report) : formatReport(report));
  failed ||= !report.ok;
}
process.exit(failed ? 1 : 0);

// npm run bench -- [--json] SUITE: measures and compares with the bars of the design; exit code 1 where one is missed.
import 'temporal-polyfill/global';
import { measureEditors } from './editors/measure-editors.ts';
import { measurePanel } from './panel/measure-panel.ts';
import { type BenchReport, type BenchRow, formatReport } from './row.ts';
import { measureSites } from './sites/measure-sites.ts';

const SUITES: Readonly<Record<string, () => Promise<readonly BenchRow[]>>> = {
  editors: measureEditors,
  panel: measurePanel,
  sites: () => measureSites(),
};

const args = process.argv.slice(2);
const json = args.includes('--json');
const named = args.filter((each) => !each.startsWith('--'));
const unknown = named.find((suite) => !(suite in SUITES));
if (unknown) {
  console.error(`no suite ${unknown}; there are: ${Object.keys(SUITES).join(', ')}`);
  process.exit(2);
}

let failed = false;
for (const suite of named.length > 0 ? named : Object.keys(SUITES)) {
  const rows = (await SUITES[suite]?.()) ?? [];
  const report: BenchReport = { suite, ok: rows.every(({ ok }) => ok), rows };
  console.log(json ? JSON.stringify(report) : formatReport(report));
  failed ||= !report.ok;
}
process.exit(failed ? 1 : 0);

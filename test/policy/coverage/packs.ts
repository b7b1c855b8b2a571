// npm run packs -- [--json] [--on YYYY-MM-DD]: which collected rules the packs hold, what is past review, unsourced or untested.
import 'temporal-polyfill/global';
import { atLeast, atMost, type BenchRow } from '../../bench/row.ts';
import { type Coverage, findCoverage, type RuleCoverage } from './find-coverage.ts';

const ENOUGH = 220;

/** The figures that must hold; exit code 1 where one does not. */
function rowsOf(coverage: Coverage): readonly BenchRow[] {
  const { rules, pastReview, unsourced, untested, versions, weak, faults } = coverage;
  const encoded = rules.filter(({ encodedIn }) => encodedIn.length > 0).length;
  const silent = rules.filter(({ encodedIn, reason }) => encodedIn.length === 0 && !reason).length;
  const rows = { unit: 'rules', bar: 0 };
  return [
    atLeast(`collected rules encoded, of ${rules.length}`, encoded, { unit: 'rules', bar: ENOUGH }),
    atMost('not encoded and no reason given', silent, rows),
    atMost('versions neither sourced nor marked', unsourced.length, rows),
    atMost(`versions not tested on their days, of ${versions}`, untested.length, rows),
    atMost('versions past their day of review', pastReview.length, rows),
    atMost('faults of the list itself', faults.length, rows),
    atMost('versions that only warn (secondary or unverified)', weak.length, { unit: 'rules', bar: versions }),
  ];
}

const lineOf = ({ id, encodedIn, source, reason }: RuleCoverage): string =>
  encodedIn.length > 0
    ? `  ${id.padEnd(10)} ${source.padEnd(11)} ${encodedIn.join(', ')}`
    : `  ${id.padEnd(10)} not encoded ${reason ?? 'NO REASON GIVEN'}`;

function tableOf({ rules, pastReview, unsourced, untested, faults }: Coverage): readonly string[] {
  const groups = [...new Set(rules.map(({ group }) => group))];
  const list = (title: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [title, ...names.map((name) => `  ${name}`)];
  return [
    ...groups.flatMap((group) => {
      const mine = rules.filter((rule) => rule.group === group);
      const encoded = mine.filter(({ encodedIn }) => encodedIn.length > 0).length;
      return [`${group} (${mine[0]?.kind}): ${encoded} of ${mine.length}`, ...mine.map(lineOf)];
    }),
    ...list('past review', pastReview),
    ...list('neither sourced nor marked', unsourced),
    ...list('not tested', untested),
    ...list('faults of the list', faults),
  ];
}

const args = process.argv.slice(2);
const on = args.includes('--on') ? args[args.indexOf('--on') + 1] : new Date().toISOString().slice(0, 10);
if (on === undefined || !/^\d{4}-\d\d-\d\d$/.test(on)) {
  console.error('npm run packs -- [--json] [--on YYYY-MM-DD]');
  process.exit(2);
}
const coverage = findCoverage(on);
const rows = rowsOf(coverage);
const ok = rows.every((row) => row.ok);
if (args.includes('--json')) console.log(JSON.stringify({ suite: 'packs', ok, rows, on, ...coverage }));
else {
  for (const line of tableOf(coverage)) console.log(line);
  console.log(`\npacks on ${on}: ${ok ? 'every bar met' : 'a bar was missed'}`);
  for (const { ok: met, name, value, bar } of rows)
    console.log(`${met ? 'ok  ' : 'MISS'} ${name.padEnd(52)} ${String(value).padStart(5)}   bar ${bar}`);
}
process.exit(ok ? 0 : 1);

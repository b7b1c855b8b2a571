// npm run faults -- [F6 R5 …] [--size N] [--json]: makes things go wrong at full size; exit code 1 where a bar is missed.
import 'temporal-polyfill/global';
import { type BenchReport, formatReport } from '../bench/row.ts';
import { FAULTS } from './every-fault.ts';
import type { Fault } from './fault.ts';

const args = process.argv.slice(2);
const json = args.includes('--json');
const sizeAt = args.indexOf('--size');
const size = sizeAt < 0 ? undefined : Number(args[sizeAt + 1]);
const named = args.filter((each, index) => !each.startsWith('--') && (sizeAt < 0 || index !== sizeAt + 1));
const unknown = named.find((id) => !FAULTS.some((fault) => fault.id === id));
if (unknown !== undefined || (size !== undefined && !(Number.isInteger(size) && size > 0))) {
  console.error(`usage: npm run faults -- [${FAULTS.map(({ id }) => id).join(' ')}] [--size N] [--json]`);
  process.exit(2);
}
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    console.error('\nstopped');
    process.exit(130);
  });

const show = process.stderr.isTTY;
const runOne = async ({ id, name, full, run }: Fault): Promise<BenchReport> => {
  const suite = `${id} ${name}`;
  let shownAt = 0;
  try {
    const rows = await run(size ?? full, (done, of) => {
      if (Date.now() - shownAt < (show ? 200 : 15_000) && done < of) return;
      shownAt = Date.now();
      process.stderr.write(`${show ? '\r' : ''}${id}: ${done} of ${of}${show && done < of ? '' : '\n'}`);
    });
    return { suite, ok: rows.every(({ ok }) => ok), rows };
  } catch (error) {
    // A harness that breaks has shown nothing: that is a missed bar, not a pass.
    console.error(error);
    return { suite, ok: false, rows: [] };
  }
};

let failed = false;
for (const fault of FAULTS.filter(({ id }) => named.length === 0 || named.includes(id))) {
  const report = await runOne(fault);
  console.log(json ? JSON.stringify(report) : formatReport(report));
  failed ||= !report.ok;
}
process.exit(failed ? 1 : 0);

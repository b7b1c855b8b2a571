import { controlJob } from '../control-job.ts';
import { atMost, type BenchRow, quantile } from '../row.ts';
import type { Corpus } from './corpus.ts';
import { readWords } from './read-words.ts';

/** What the control job takes, in ms, on the 2-core machine for which the bars are written, when nothing else runs. */
const REFERENCE_MS = 55;
const ROUNDS = 5;

/** Milliseconds a text, and how slow the machine was in the same moment (1: as the one the bars are written for). */
function timed(texts: readonly string[]): { ms: number; factor: number } {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const before = controlJob();
    const started = performance.now();
    for (const text of texts) readWords(text);
    const ms = (performance.now() - started) / texts.length;
    return { ms, factor: Math.max(1, (before + controlJob()) / 2 / REFERENCE_MS) };
  });
  return (
    rounds.toSorted((a, b) => a.ms / a.factor - b.ms / b.factor)[Math.floor(ROUNDS / 2)] ?? {
      ms: Number.NaN,
      factor: 1,
    }
  );
}

const rowOf = (name: string, texts: readonly string[], bar: number): BenchRow => {
  const { ms, factor } = timed(texts);
  const baseline = `the machine was ${factor.toFixed(2)} times as slow as the reference in that moment; bar widened by it`;
  return atMost(name, ms, { unit: 'ms', bar: bar * factor, baseline });
};

/** Time of the whole reading (language, facts, signals, dispute, fault), not of one reader alone. */
export function measureSpeed({ sums, days, numberTurns }: Corpus): readonly BenchRow[] {
  const half = <Item>(items: readonly Item[], most: number): readonly Item[] => items.slice(0, most);
  return [
    rowOf('whole reading of a message, mean', half(numberTurns, 600), 2),
    rowOf(
      'whole reading of a sentence with money, mean',
      half(
        sums.map(({ text }) => text),
        200,
      ),
      1,
    ),
    rowOf(
      'whole reading of a sentence with a date, mean',
      half(
        days.map(({ text }) => text),
        200,
      ),
      1,
    ),
    slowest(numberTurns),
  ];
}

function slowest(texts: readonly string[]): BenchRow {
  const before = controlJob();
  const all = texts.slice(0, 600).map((text) => {
    const started = performance.now();
    readWords(text);
    return performance.now() - started;
  });
  const factor = Math.max(1, (before + controlJob()) / 2 / REFERENCE_MS);
  const baseline = `bar widened by ${factor.toFixed(2)}, as above`;
  return atMost('whole reading of a message, 19 of 20 faster than', quantile(all, 0.95), {
    unit: 'ms',
    bar: 4 * factor,
    baseline,
  });
}

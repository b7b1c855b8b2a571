/** One figure of a benchmark beside its bar. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly bar: number;
  readonly ok: boolean;
  /** The same-run control the figure is read against. */
  readonly baseline?: string;
}

/** What a suite gives: figures that were seen in this run. */
export interface BenchReport {
  readonly suite: string;
  readonly ok: boolean;
  readonly rows: readonly BenchRow[];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The value below which the given share (0 to 1) of the samples lies. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

interface RowTerms {
  readonly unit: string;
  readonly bar: number;
  readonly baseline?: string;
}

const rowOf = (name: string, value: number, terms: RowTerms, ok: boolean): BenchRow => ({
  name,
  value: round(value),
  ...terms,
  bar: round(terms.bar),
  ok,
});

/** A row whose figure must not exceed its bar. */
export const atMost = (name: string, value: number, terms: RowTerms): BenchRow =>
  rowOf(name, value, terms, value <= terms.bar);

/** A row whose figure must reach its bar. */
export const atLeast = (name: string, value: number, terms: RowTerms): BenchRow =>
  rowOf(name, value, terms, value >= terms.bar);

/** The report as a table for people. */
export function formatReport({ suite, rows, ok }: BenchReport): string {
  const lines = rows.map(({ name, value, unit, bar, ok: met, baseline }) =>
    [
      met ? 'ok  ' : 'MISS',
      name.padEnd(52),
      `${value} ${unit}`.padStart(14),
      `bar ${bar}`.padStart(12),
      baseline ? `  (${baseline})` : '',
    ].join(' '),
  );
  return [`${suite}: ${ok ? 'every bar met' : 'a bar was missed'}`, ...lines].join('\n');
}

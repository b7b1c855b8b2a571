import type { WrittenSum } from '../../../lib/case/index.ts';
import { amountOf } from '../../../lib/values/index.ts';
import { atLeast, type BenchRow } from '../row.ts';
import { type Corpus, partOf, type SumCase } from './corpus.ts';
import { readWords } from './read-words.ts';

const BARS: Readonly<Record<string, { bar: number; baseline: string }>> = {
  en: { bar: 0.9, baseline: 'Microsoft recognizers .900 at 18–180 ms; wink .574, one regex .366 on all spans' },
  fr: { bar: 0.93, baseline: 'Microsoft recognizers .934; wink .379, one regex .325 on all spans' },
};

interface Count {
  found: number;
  gold: number;
  right: number;
  valued: number;
}

const amountIn = (sum: WrittenSum): number =>
  sum.currency === null ? sum.amountMinor / 100 : amountOf({ amountMinor: sum.amountMinor, currency: sum.currency });

function count({ text, sums }: SumCase, into: Count): void {
  const found = readWords(text).facts.flatMap((fact) => {
    const span = fact.evidence[0];
    return fact.kind === 'amount' && span !== undefined && /\d/.test(text.slice(span.start, span.end))
      ? [{ ...span, value: fact.value }]
      : [];
  });
  into.found += found.length;
  into.gold += sums.length;
  for (const gold of sums) {
    const same = found.find(({ start, end }) => start === gold.start && end === gold.end);
    if (same === undefined) continue;
    into.right += 1;
    if (gold.amount !== null && Math.abs(amountIn(same.value) - gold.amount) < 0.005) into.valued += 1;
  }
}

function scoreOf(cases: readonly SumCase[]): { f1: number; value: number; gold: number } {
  const total: Count = { found: 0, gold: 0, right: 0, valued: 0 };
  for (const one of cases) count(one, total);
  return {
    f1: (2 * total.right) / (total.found + total.gold),
    value: total.valued / total.gold,
    gold: total.gold,
  };
}

/** Sums written with a digit: exact place, and value. */
export const measureSums = ({ sums }: Corpus): readonly BenchRow[] =>
  Object.entries(BARS).map(([language, { bar, baseline }]) => {
    const own = sums.filter((one) => one.language === language);
    const all = scoreOf(own);
    const held = scoreOf(own.filter(({ text }) => partOf(text) !== 'tuned'));
    const note = `${baseline}; the half nobody looked at: ${held.f1.toFixed(2)} of ${held.gold}, right value ${held.value.toFixed(2)}`;
    return atLeast(`money ${language}, exact F1, ${all.gold} spans with a digit`, all.f1, {
      unit: '',
      bar,
      baseline: note,
    });
  });

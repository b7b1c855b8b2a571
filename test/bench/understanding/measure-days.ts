import type { Fact } from '../../../lib/case/index.ts';
import { atLeast, type BenchRow } from '../row.ts';
import { type Corpus, type DayCase, type GoldSpan, partOf } from './corpus.ts';
import { readWords } from './read-words.ts';

const BARS: Readonly<Record<string, { bar: number; baseline: string }>> = {
  en: { bar: 0.73, baseline: 'Microsoft recognizers .732 at 26–128 ms, chrono .586' },
  fr: { bar: 0.33, baseline: 'Microsoft recognizers .331, chrono .232' },
};

type DateFact = Extract<Fact, { readonly kind: 'date' }>;

const overlaps = ({ evidence }: Fact, gold: GoldSpan): boolean =>
  evidence.some(({ start, end }) => start < gold.end && end > gold.start);

/** A day without a year, or with day and month that can be swapped, has two readings: either is right. */
const names = ({ value, possible = [] }: DateFact, days: readonly string[]): boolean =>
  [value.slice(0, 10), ...possible].some((day) => days.includes(day));

function rightOf({ text, at, mentions }: DayCase): number {
  const dates = readWords(text, at).facts.filter((fact): fact is DateFact => fact.kind === 'date');
  return mentions.filter((gold) => dates.some((fact) => overlaps(fact, gold) && names(fact, gold.days))).length;
}

function scoreOf(cases: readonly DayCase[]): { share: number; total: number } {
  const total = cases.reduce((sum, { mentions }) => sum + mentions.length, 0);
  return { share: cases.reduce((sum, one) => sum + rightOf(one), 0) / total, total };
}

/** Days and moments resolved against the day of writing. */
export const measureDays = ({ days }: Corpus): readonly BenchRow[] =>
  Object.entries(BARS).map(([language, { bar, baseline }]) => {
    const own = days.filter((one) => one.language === language);
    const all = scoreOf(own);
    const held = scoreOf(own.filter(({ text }) => partOf(text) === 'held'));
    const note = `${baseline}; the quarter nobody looked at: ${held.share.toFixed(2)} of ${held.total}`;
    return atLeast(`dates ${language}, right day, ${all.total} mentions`, all.share, { unit: '', bar, baseline: note });
  });

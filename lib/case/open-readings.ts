import { currenciesOf } from './bare-signs.ts';
import type { OpenReading } from './case.ts';
import type { CaseReading } from './reading.ts';

const BARE_SIGN = /^(?:\$|¥|\d[\d.,\s]{0,20}(?:\$|¥|kr\b))/;
const NUMBERS = /\d{1,2}/;

const dayNumber = (day: string): number => Number(day.slice(8, 10));

/** Words of a fact's first place in the thread. */
const wordsAt = (reading: CaseReading, span: { message: number; start: number; end: number } | undefined): string =>
  span === undefined ? '' : (reading.messages[span.message]?.text.slice(span.start, span.end) ?? '');

function readCurrencies(reading: CaseReading): readonly OpenReading[] {
  const bySign = new Map<string, Extract<OpenReading, { kind: 'currency' }>>();
  for (const fact of reading.facts) {
    if (fact.kind !== 'amount') continue;
    const words = wordsAt(reading, fact.evidence[0]);
    const local = BARE_SIGN.test(words) ? [...currenciesOf(words, reading)] : [];
    const possible = local.length > 1 ? local : fact.value.currency === null ? fact.value.possible : [];
    if (possible.length < 2) continue;
    const key = possible.join();
    bySign.set(key, {
      kind: 'currency',
      possible,
      evidence: [...(bySign.get(key)?.evidence ?? []), ...fact.evidence],
    });
  }
  return [...bySign.values()];
}

function readDay(reading: CaseReading): readonly OpenReading[] {
  for (const fact of reading.facts) {
    if (fact.kind !== 'date' || fact.possible === undefined || fact.possible.length < 2) continue;
    const first = Number(NUMBERS.exec(wordsAt(reading, fact.evidence[0]))?.[0]);
    const possible = fact.possible.map((day) => ({
      order: dayNumber(day) === first ? ('dmy' as const) : ('mdy' as const),
      day,
    }));
    if (possible[0]?.order !== possible[1]?.order) return [{ kind: 'day', possible, evidence: fact.evidence }];
  }
  return [];
}

/** Sums and days of a conversation that can be read in two ways and that nobody has decided; likelier readings first. */
export const readOpenReadings = (reading: CaseReading): readonly OpenReading[] => [
  ...readCurrencies(reading),
  ...readDay(reading),
];

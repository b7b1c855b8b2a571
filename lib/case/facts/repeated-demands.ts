import { splitSentences } from '../../text/index.ts';
import type { Fact } from '../fact.ts';
import { type ReadMessage, spanOf } from './fact-context.ts';
import { NUMBER_PATTERN, parseNumber } from './money/parse-number.ts';

const BARE = new RegExp(
  `^(?:(?:no|nein|non|nao|still|i said|again)[.,:]?\\s)?(${NUMBER_PATTERN})(?=$|[.!]+$|,?\\s(?:or|oder|ou|o|and|final|is|not)\\b)`,
);

/** "No. 500.": a bare number that repeats the sum asked for earlier in the thread is the same demand again. */
export function readRepeatedDemands(message: ReadMessage, earlier: readonly Fact[]): readonly Fact[] {
  if (message.from !== 'buyer') return [];
  const demands = earlier.filter((fact) => fact.kind === 'demand' && fact.from === 'buyer' && fact.value.sum !== null);
  const last = demands.at(-1);
  if (last?.kind !== 'demand' || last.value.sum === null) return [];
  const { amountMinor } = last.value.sum;
  const facts: Fact[] = [];
  for (const sentence of splitSentences(message.text.normal)) {
    const match = BARE.exec(message.text.folded.slice(sentence.start, sentence.end));
    const number = match?.[1];
    if (match === null || number === undefined || Math.round(parseNumber(number) * 100) !== amountMinor) continue;
    const end = sentence.start + match[0].length;
    const evidence = [spanOf(message, end - number.length, end)];
    facts.push({ kind: 'demand', value: last.value, evidence, from: message.from });
  }
  return facts;
}

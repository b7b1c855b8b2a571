import { moodFeatures } from '../../../lib/case/mood/mood-features.ts';
import type { SignalId } from '../../../lib/values/index.ts';
import { atLeast, atMost, type BenchRow } from '../row.ts';
import { type Corpus, type FeltText, partOf } from './corpus.ts';
import { readWords } from './read-words.ts';

/** Bars by set. The weights saw the other half of the last three, and another part of the first. */
const SETS: Readonly<Record<string, { bar: number; baseline: string }>> = {
  'forum posts': { bar: 0.74, baseline: 'VADER .739, n-grams trained elsewhere .714' },
  'product reviews': { bar: 0.87, baseline: 'n-grams trained elsewhere .747' },
  'rated tweets': { bar: 0.87, baseline: 'no published figure' },
  'abusive tweets': { bar: 0.81, baseline: 'AFINN .81, n-grams trained elsewhere .647' },
};

const LAW: readonly SignalId[] = ['legal_threat', 'legal_threat_polite', 'regulator_threat'];
const CHARGEBACK: readonly SignalId[] = ['chargeback_threat', 'chargeback_opened', 'platform_claim_threat'];
const ABUSE: readonly SignalId[] = ['profanity', 'personal_insult', 'threat_of_violence'];

/** The share of pairs of a hot and a calm text in which the hot one is scored higher; ties count half. */
export function areaUnderCurve(scored: readonly { readonly score: number; readonly isHot: boolean }[]): number {
  const sorted = [...scored].sort((a, b) => a.score - b.score);
  let ranks = 0;
  for (let first = 0; first < sorted.length; ) {
    let last = first;
    while (last + 1 < sorted.length && sorted[last + 1]?.score === sorted[first]?.score) last += 1;
    const rank = (first + last) / 2 + 1;
    ranks += rank * sorted.slice(first, last + 1).filter(({ isHot }) => isHot).length;
    first = last + 1;
  }
  const hot = sorted.filter(({ isHot }) => isHot).length;
  return (ranks - (hot * (hot + 1)) / 2) / (hot * (sorted.length - hot));
}

const angerIn = (text: string): number => readWords(text).messages[0]?.anger ?? 0;

const scored = ({ text, isHot }: FeltText): { score: number; isHot: boolean } => ({ score: angerIn(text), isHot });

function shareWith(texts: readonly string[], wanted: readonly SignalId[]): number {
  const hits = texts.filter((text) => readWords(text).signals.some(({ id }) => wanted.includes(id)));
  return (100 * hits.length) / texts.length;
}

/** Heat across sets of other people's texts, and alarms where there is nothing to be alarmed about. */
export function measureTone({ felt, bankQuestions, shopQuestions, agentTurns }: Corpus): readonly BenchRow[] {
  const calm = [...bankQuestions, ...shopQuestions];
  const heat = Object.entries(SETS).flatMap(([set, { bar, baseline }]) => {
    const own = felt.filter((one) => one.set === set && (set === 'forum posts' || partOf(one.text) !== 'tuned'));
    if (own.length === 0) return [];
    const words = areaUnderCurve(own.map(({ text, isHot }) => ({ isHot, score: moodFeatures(text, [])[0] ?? 0 })));
    const name = `anger, AUC, ${own.length} ${set}`;
    return [
      atLeast(name, areaUnderCurve(own.map(scored)), {
        unit: '',
        bar,
        baseline: `${baseline}; words of the lexicon alone ${words.toFixed(2)} here`,
      }),
    ];
  });
  return [
    ...heat,
    atMost(`legal threats heard in ${calm.length} calm questions`, shareWith(calm, LAW), {
      unit: '%',
      bar: 0.2,
      baseline: 'naive cues .1 %',
    }),
    atMost(`chargebacks and claims heard in ${calm.length} calm questions`, shareWith(calm, CHARGEBACK), {
      unit: '%',
      bar: 0.2,
      baseline: 'naive cues .2 %',
    }),
    atMost(`abuse heard in ${agentTurns.length} polite turns of agents`, shareWith(agentTurns, ABUSE), {
      unit: '%',
      bar: 0,
      baseline: 'alex flags 9 %',
    }),
  ];
}

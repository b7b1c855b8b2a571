import { moodFeatures } from '../../../lib/case/mood/mood-features.ts';
import type { SignalId } from '../../../lib/values/index.ts';
import { atLeast, atMost, type BenchRow } from '../row.ts';
import { type Corpus, type FeltText, partOf } from './corpus.ts';
import { ngramControl } from './ngram-control.ts';
import { readWords } from './read-words.ts';

/**
 * Bars by set. Nothing shipped was learned from product reviews or from text of any buyer; of the others it saw another part.
 * The control beside each is trained in the same run on forum posts alone.
 */
const SETS: Readonly<Record<string, { bar: number; baseline: string }>> = {
  'forum posts': { bar: 0.74, baseline: 'VADER .739' },
  'product reviews': { bar: 0.87, baseline: 'no text of this kind was learned from' },
  'sentences of product reviews': { bar: 0.85, baseline: 'no text of this kind was learned from' },
  'rated tweets': { bar: 0.87, baseline: 'no published figure' },
  'abusive tweets': { bar: 0.81, baseline: 'AFINN .81, n-grams trained elsewhere .647' },
};

/** Sets that were seen in part. */
const SEEN = ['rated tweets', 'abusive tweets'];

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

/** How abusive: by the hard words heard, and among those without any by heat. */
function abused({ text, isHot }: FeltText): { score: number; isHot: boolean } {
  const { signals, messages } = readWords(text);
  return { score: signals.filter(({ id }) => ABUSE.includes(id)).length + (messages[0]?.anger ?? 0), isHot };
}

function shareWith(texts: readonly string[], wanted: readonly SignalId[]): number {
  const hits = texts.filter((text) => readWords(text).signals.some(({ id }) => wanted.includes(id)));
  return (100 * hits.length) / texts.length;
}

/** Heat across sets of other people's texts, and alarms where there is nothing to be alarmed about. */
export function measureTone(corpus: Corpus): readonly BenchRow[] {
  const { felt, bankQuestions, shopQuestions, agentTurns } = corpus;
  const calm = [...bankQuestions, ...shopQuestions];
  const control = corpus.controlPosts.length === 0 ? null : ngramControl(corpus.controlPosts);
  const heat = Object.entries(SETS).flatMap(([set, { bar, baseline }]) => {
    const own = felt.filter((one) => one.set === set && !(SEEN.includes(set) && partOf(one.text) === 'tuned'));
    if (own.length === 0) return [];
    const words = areaUnderCurve(own.map(({ text, isHot }) => ({ isHot, score: moodFeatures(text, [])[0] ?? 0 })));
    const ngrams = control && areaUnderCurve(own.map(({ text, isHot }) => ({ isHot, score: control(text) })));
    const isAbuse = set === 'abusive tweets';
    const name = `${isAbuse ? 'abuse' : 'anger'}, AUC, ${own.length} ${set}`;
    return [
      atLeast(name, areaUnderCurve(own.map(isAbuse ? abused : scored)), {
        unit: '',
        bar,
        baseline: `here n-grams of forum posts ${ngrams?.toFixed(2) ?? 'not measured'}, words of the lexicon alone ${words.toFixed(2)}; ${baseline}`,
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

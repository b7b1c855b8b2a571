import type { Advice } from '../../advice/index.ts';
import { type FactCorrection, type FactPlace, isSamePlace, placeOfFact, type Stated } from '../../case/index.ts';
import type { InterfaceStrings } from '../../language/index.ts';
import { formatMoment } from './format-time.ts';
import { sumText } from './list-wants.ts';
import { type Quote, quoteEvidence } from './quote-evidence.ts';

/** A fact of the messages as the panel shows it. */
export interface FactRow {
  readonly place: FactPlace;
  readonly stated: Stated;
  readonly text: string;
  readonly quotes: readonly Quote[];
  /** It says what the agent said it says. */
  readonly isCorrected: boolean;
}

/** Words of facts, by their machine names. */
export type FactWords = Pick<InterfaceStrings, 'demands' | 'defects' | 'proofs' | 'durations' | 'facts'>;

function textOf(advice: Advice, words: FactWords, fact: Stated): string {
  const { zones, now } = advice.case;
  const day = (moment: string): string => formatMoment(moment, zones.seller, now) || moment;
  switch (fact.kind) {
    case 'tracking':
      return [fact.value.number, fact.value.carrier].filter(Boolean).join(' · ');
    case 'amount':
      return sumText(fact.value);
    case 'demand':
      return [words.demands[fact.value.want], sumText(fact.value.sum)].filter(Boolean).join(' ');
    case 'date':
    case 'deadline':
      return day(fact.value);
    case 'promise':
      return fact.value.by === null ? words.facts.noDay : day(fact.value.by);
    case 'duration':
      return words.durations[fact.value.unit](fact.value.count);
    case 'defect':
      return words.defects[fact.value];
    case 'evidence':
      return words.proofs[fact.value];
    case 'expedited':
      return words.facts.paidFor;
    default:
      return String(fact.value);
  }
}

/** What the messages were taken to state, in their order. */
export const listFacts = (
  advice: Advice,
  corrections: readonly FactCorrection[],
  words: FactWords,
): readonly FactRow[] =>
  advice.case.facts.map((fact) => {
    const place = placeOfFact(advice.case.thread, fact);
    return {
      place,
      stated: { kind: fact.kind, value: fact.value } as Stated,
      text: textOf(advice, words, fact as Stated),
      quotes: quoteEvidence(advice.case.thread, fact.evidence.slice(0, 1)),
      isCorrected: corrections.some((each) => isSamePlace(each, place)),
    };
  });

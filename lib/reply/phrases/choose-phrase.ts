import type { Phrase, PhraseCondition } from './phrase.ts';
import { slotNamesOf } from './slots.ts';
import { stableHash } from './stable-hash.ts';

/** What phrase conditions are held against. */
export interface PhraseSituation {
  readonly anger: string;
  readonly tone: string;
  readonly fault: string;
  readonly dispute: string;
  readonly length: string;
  readonly signals: ReadonlySet<string>;
}

const KEYS = ['anger', 'tone', 'fault', 'dispute', 'length'] as const;

function isMet(when: PhraseCondition | undefined, situation: PhraseSituation): boolean {
  if (when === undefined) return true;
  return (
    KEYS.every((key) => when[key]?.includes(situation[key]) ?? true) &&
    (when.signals ?? []).every((signal) => situation.signals.has(signal)) &&
    !(when.without ?? []).some((signal) => situation.signals.has(signal))
  );
}

// Always known, so that naming them makes a phrase no more fitting than another.
const COMMON: readonly string[] = ['buyer', 'agent', 'next', 'leavesOn'];

const weightOf = (phrase: Phrase): number =>
  slotNamesOf(phrase.text).filter((name) => !COMMON.includes(name)).length + Object.keys(phrase.when ?? {}).length;

/**
 * The phrase that says most with what is known: of the usable ones those with most slots and conditions, and of these
 * always the same one for the same seed. Undefined where the topic cannot be said.
 */
export function choosePhrase(
  phrases: readonly Phrase[],
  situation: PhraseSituation,
  said: { readonly topic: string; readonly worded: Readonly<Record<string, string>>; readonly seed: string },
): Phrase | undefined {
  const usable = phrases.filter(
    (phrase) =>
      phrase.topic === said.topic &&
      isMet(phrase.when, situation) &&
      slotNamesOf(phrase.text).every((name) => (said.worded[name] ?? '') !== ''),
  );
  const best = Math.max(...usable.map(weightOf));
  const tied = usable.filter((phrase) => weightOf(phrase) === best);
  return tied[stableHash(`${said.seed}/${said.topic}`) % Math.max(tied.length, 1)];
}

import type { Thread } from '../thread/index.ts';
import type { Fact } from './fact.ts';

/** What a fact says, without the words it was read from. */
export type Stated<One extends Fact = Fact> = One extends Fact ? Pick<One, 'kind' | 'value'> : never;

/** Where a fact stands, in words: a page that shows more messages later moves their numbers, not their words. */
export interface FactPlace {
  readonly kind: Fact['kind'];
  /** The words it was read from; '' where it rests on none, such as an attached file. */
  readonly words: string;
  /** The same with what stands around them. */
  readonly around: string;
}

/** A fact the agent put right: what holds instead, null where the words say no such thing. */
export interface FactCorrection extends FactPlace {
  readonly to: Stated | null;
}

const AROUND = 24;

/** Where a fact stands in its conversation. Quoted marks and spaces count as they are written. */
export function placeOfFact({ messages }: Pick<Thread, 'messages'>, { kind, evidence }: Fact): FactPlace {
  const [span] = evidence;
  const text = (span && messages[span.message]?.text) ?? '';
  if (span === undefined) return { kind, words: '', around: '' };
  return {
    kind,
    words: text.slice(span.start, span.end),
    around: text.slice(Math.max(0, span.start - AROUND), span.end + AROUND),
  };
}

/** Whether two places are one: the same words with the same around them, for a fact of the same kind. */
export const isSamePlace = (a: FactPlace, b: FactPlace): boolean =>
  a.kind === b.kind && a.words === b.words && a.around === b.around;

/** The facts as they hold after what the agent said of them; each keeps the words it was read from. */
export function correctFacts(
  facts: readonly Fact[],
  thread: Pick<Thread, 'messages'>,
  corrections: readonly FactCorrection[] | undefined,
): readonly Fact[] {
  if (corrections === undefined || corrections.length === 0) return facts;
  return facts.flatMap((fact): readonly Fact[] => {
    const place = placeOfFact(thread, fact);
    const correction = corrections.find((each) => isSamePlace(each, place));
    if (correction === undefined) return [fact];
    return correction.to === null ? [] : [{ ...correction.to, evidence: fact.evidence, from: fact.from }];
  });
}

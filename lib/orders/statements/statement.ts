import type { Role } from '../../thread/index.ts';
import type { FoundValue } from '../words/found-value.ts';
import type { OrderTextContext } from '../words/text-context.ts';

/** One sentence of a message. */
export interface Sentence {
  readonly text: string;
  /** Offset of the sentence in its message. */
  readonly start: number;
}

/** Reads one kind of order fact that people state in a sentence of their own. */
export interface StatementReader {
  readonly id: string;
  /** Whose word counts for it. */
  readonly from: readonly Role[];
  readonly read: (sentence: Sentence, context: OrderTextContext) => readonly FoundValue[];
  readonly examples: {
    readonly at: string;
    readonly zone?: string;
    readonly reads: readonly { readonly text: string; readonly values: Readonly<Record<string, unknown>> }[];
    /** Sentences that sound alike and state nothing of the kind. */
    readonly leaves: readonly string[];
  };
}

/** A value found at a place within a sentence. */
export const foundInSentence = (
  sentence: Sentence,
  place: { readonly start: number; readonly end: number },
  path: string,
  value: unknown,
): FoundValue => ({ path, value, start: sentence.start + place.start, end: sentence.start + place.end });

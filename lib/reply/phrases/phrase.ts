/**
 * Closed conditions of a phrase; every one named must hold. Values are checked against their word lists by a test, so
 * that the files can stay plain JSON.
 */
export interface PhraseCondition {
  readonly anger?: readonly string[];
  readonly tone?: readonly string[];
  readonly fault?: readonly string[];
  readonly dispute?: readonly string[];
  readonly length?: readonly string[];
  /** Signals that must all be there. */
  readonly signals?: readonly string[];
  /** Signals none of which may be there. */
  readonly without?: readonly string[];
}

/** One way to say one thing. Slots stand in braces; a phrase can be used only when every slot has a value. */
export interface Phrase {
  /** Unique within its act and language, stable for ever: it stands in recorded drafts. */
  readonly id: string;
  /** What it says: phrases of one topic are variants of each other, and every language has the same topics. */
  readonly topic: string;
  readonly when?: PhraseCondition;
  readonly text: string;
}

/** All phrases of a language by act. */
export type PhraseBook = Readonly<Record<string, readonly Phrase[]>>;

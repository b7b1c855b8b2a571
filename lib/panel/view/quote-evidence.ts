import type { Passage } from '../../messages/index.ts';
import type { Thread } from '../../thread/index.ts';
import type { Span } from '../../values/index.ts';

/** Words of a message, cut to a line. */
export interface Quote {
  /** Position in the conversation, from 1. */
  readonly message: number;
  readonly text: string;
  /** The words as they stand in the message, and how that begins: by these they are found in the page. */
  readonly passage: Passage;
}

const LONGEST = 140;
const MOST_WORDS = 2_000;
const START = 80;

/** The words a conclusion rests on, with a little of what stands around them when they are few. */
export function quoteEvidence(thread: Thread, evidence: readonly Span[] | undefined): readonly Quote[] {
  return (evidence ?? []).flatMap((span) => {
    const message = thread.messages[span.message];
    if (!message) return [];
    const words = message.text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
    if (words === '') return [];
    return [
      {
        message: span.message + 1,
        text: words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words,
        passage: { words: words.slice(0, MOST_WORDS), messageStart: message.text.slice(0, START) },
      },
    ];
  });
}

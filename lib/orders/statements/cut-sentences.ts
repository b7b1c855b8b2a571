import type { Sentence } from './statement.ts';

// "6:20 p.m. on", "No. 5", "Feb. 24" and "24. Februar" do not end a sentence: a small letter or a digit goes on.
const END = /(?<![.!?…])[.!?…]+["”')]*\s+(?=["“'(]?[\p{Lu}\p{Lo}])|\n+|[。！？]/gu;
/** Nobody writes more in a message; what lies behind is left alone. */
const MOST_SENTENCES = 1_000;
const SHORT_FORM =
  /(?:\b(?:Mr|Mrs|Ms|Dr|No|Nr|St|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)|\d)\.\s+$/;

/** The sentences of a message with their places. */
export function cutSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const push = (end: number): void => {
    const piece = text.slice(start, end);
    if (piece.trim() !== '') sentences.push({ text: piece, start });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    if (sentences.length >= MOST_SENTENCES) return sentences;
    const end = match.index + match[0].length;
    if (!match[0].includes('\n') && SHORT_FORM.test(text.slice(Math.max(start, end - 12), end))) continue;
    push(end);
  }
  push(text.length);
  return sentences;
}

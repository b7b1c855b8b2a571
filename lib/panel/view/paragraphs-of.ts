import type { Finding } from '../../lint/index.ts';
import type { Draft, DraftPart } from '../../reply/index.ts';

/** A sentence of the reply and whether the coach has found something in it. */
export interface DraftSentence {
  readonly index: number;
  readonly part: DraftPart;
  readonly flagged: boolean;
  /** What stands between it and the sentence before it: nothing in Chinese and Japanese. */
  readonly gap: string;
}

/** Parts of a draft gathered into paragraphs, for showing each sentence with its reason. */
export function paragraphsOf(draft: Draft, findings: readonly Finding[]): readonly (readonly DraftSentence[])[] {
  const paragraphs: DraftSentence[][] = [];
  let from = 0;
  for (const [index, part] of draft.parts.entries()) {
    const found = draft.text.indexOf(part.text, from);
    const start = found < 0 ? from : found;
    const gap = found < 0 ? ' ' : draft.text.slice(from, start);
    const end = start + part.text.length;
    from = end;
    const flagged = findings.some((finding) => finding.start < end && finding.end > start);
    if (part.paragraph || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push({ index, part, flagged, gap });
  }
  return paragraphs;
}

import type { Draft, DraftPart } from '../../reply/index.ts';

/** A paragraph of the reply as its parts. */
export interface DraftParagraph {
  readonly id: string;
  readonly parts: readonly { readonly index: number; readonly part: DraftPart }[];
}

/** Parts of a draft gathered into paragraphs, for showing each sentence with its reason. */
export function paragraphsOf(draft: Draft): readonly DraftParagraph[] {
  const paragraphs: { id: string; parts: { index: number; part: DraftPart }[] }[] = [];
  for (const [index, part] of draft.parts.entries()) {
    if (part.paragraph || paragraphs.length === 0) paragraphs.push({ id: `p${index}`, parts: [] });
    paragraphs.at(-1)?.parts.push({ index, part });
  }
  return paragraphs;
}

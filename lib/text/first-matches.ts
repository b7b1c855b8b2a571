/** More places of one kind are in no message that a person wrote; those behind the last of them are left alone. */
const MOST_MATCHES = 300;

/**
 * The matches of a global pattern in the order of the text, the first 300 at most: what is done with each match costs
 * more than finding it, and hostile text is nothing but matches.
 */
export function firstMatches(text: string, pattern: RegExp, most = MOST_MATCHES): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const match of text.matchAll(pattern)) {
    found.push(match);
    if (found.length >= most) break;
  }
  return found;
}

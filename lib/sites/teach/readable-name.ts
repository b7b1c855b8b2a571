/** Programs that make class names put these before or around what they compute. */
const GENERATORS = new Set(['css', 'sc', 'jss', 'emotion', 'svelte', 'astro', 'makestyles', 'ng', 'tns']);
const SHORT_WORDS = new Set('is in on to by no up my me us at of or as'.split(' '));
const LONGEST = 60;

const looksWritten = (word: string): boolean => {
  const lower = word.toLowerCase();
  if (lower.length < 3) return SHORT_WORDS.has(lower);
  return (
    lower.length <= 20 && (lower.length <= 4 || /[aeiouy]/.test(lower)) && !/[bcdfghjklmnpqrstvwxz]{5}/.test(lower)
  );
};

/** Words of a name in camel case; empty where it is no such name. */
const camelWords = (segment: string): readonly string[] =>
  /^[a-zA-Z]+$/.test(segment) ? (segment.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? []) : [];

const isWritten = (segment: string): boolean => {
  const bare = segment.replace(/\d{1,2}$/, '');
  const words = camelWords(bare);
  return words.length > 0 && words.every(looksWritten);
};

/** Words of a name, lower case, for looking up what they say. */
export const wordsOfName = (name: string): readonly string[] =>
  name
    .slice(0, LONGEST)
    .split(/[^a-zA-Z]+/)
    .flatMap(camelWords)
    .map((word) => word.toLowerCase());

/** How much of a name a person wrote: all of it, a part with its separator, or nothing. */
export type ReadableName =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly text: string }
  | { readonly kind: 'none' };

const MIN_PART = 4;

/**
 * Tells names a person gave from those a program computed (`Bubble_own__x3Zk1`, `css-1q2w3e`, numbers): computed ones
 * are others after the next release of the page.
 */
export function readableName(name: string): ReadableName {
  if (name.length > LONGEST) return { kind: 'none' };
  const pieces = name.split(/([-_:/.]+)/);
  const written = pieces.map((piece, index) => {
    if (index % 2 === 1) return true;
    const before = pieces[index - 2]?.toLowerCase();
    return piece === '' || (isWritten(piece) && !GENERATORS.has(piece.toLowerCase()) && !GENERATORS.has(before ?? ''));
  });
  if (written.every(Boolean)) return { kind: 'whole' };
  const first = written.indexOf(false);
  const last = written.lastIndexOf(false);
  const parts = [pieces.slice(0, first).join(''), pieces.slice(last + 1).join('')];
  const text = parts.reduce((best, part) => (part.length > best.length ? part : best));
  return wordsOfName(text).join('').length >= MIN_PART ? { kind: 'part', text } : { kind: 'none' };
}

import type { Token } from './token.ts';

/**
 * A phrase as lexicons write it. Words are compared folded; `wor*` is any word that begins so, `#` a number, `~` up to
 * three words of any kind, `~6` up to six, `(a|b c)` alternatives, `?` after a word or group makes it optional, `$` is
 * the end of the sentence, and `<name>` stands for a set of the same lexicon. A phrase never runs over that end.
 */
export type Pattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'anyOf'; readonly words: ReadonlySet<string>; readonly prefixes: readonly string[] }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly of: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly part: Pattern };

/** Longest phrase in words: ends are kept as the bits of one number, so that matching allocates nothing. */
const LONGEST_PHRASE = 30;

/** A place of a text where phrases are tried. */
export interface Run {
  readonly tokens: readonly Token[];
  readonly first: number;
  /** Words from `first` on that a phrase can take: to the end of the sentence. */
  readonly length: number;
  /** Negators: a gap does not run over one, so that "I will never sue you" is no threat. */
  readonly barriers: ReadonlySet<string>;
}

const NO_BARRIERS: ReadonlySet<string> = new Set();

/** The words from `first` to the end of its sentence. */
export function runFrom(tokens: readonly Token[], first: number, barriers: ReadonlySet<string> = NO_BARRIERS): Run {
  const sentence = tokens[first]?.sentence;
  let length = 0;
  while (length < LONGEST_PHRASE && tokens[first + length]?.sentence === sentence && first + length < tokens.length)
    length += 1;
  return { tokens, first, length, barriers };
}

/** Whether a folded word is a number. */
export const isNumber = (word: string): boolean => word >= '0' && word < ':';

const wordAt = (run: Run, offset: number): string | undefined =>
  offset < run.length ? run.tokens[run.first + offset]?.word : undefined;

function beginsWithAny(word: string, prefixes: readonly string[]): boolean {
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  return false;
}

function passGap(run: Run, offset: number, most: number): number {
  let ends = 1 << offset;
  for (let next = offset; next < offset + most; next += 1) {
    const word = wordAt(run, next);
    if (word === undefined || run.barriers.has(word)) break;
    ends |= 1 << (next + 1);
  }
  return ends;
}

function passSequence(parts: readonly Pattern[], run: Run, offset: number): number {
  let ends = 1 << offset;
  for (const part of parts) {
    let next = 0;
    for (let left = ends; left !== 0; left &= left - 1) next |= pass(part, run, 31 - Math.clz32(left & -left));
    if (next === 0) return 0;
    ends = next;
  }
  return ends;
}

function passChoice(of: readonly Pattern[], run: Run, offset: number): number {
  let ends = 0;
  for (const part of of) ends |= pass(part, run, offset);
  return ends;
}

function pass(pattern: Pattern, run: Run, offset: number): number {
  switch (pattern.kind) {
    case 'word':
      return wordAt(run, offset) === pattern.word ? 1 << (offset + 1) : 0;
    case 'prefix':
      return wordAt(run, offset)?.startsWith(pattern.prefix) ? 1 << (offset + 1) : 0;
    case 'anyOf': {
      const word = wordAt(run, offset);
      if (word === undefined) return 0;
      return pattern.words.has(word) || beginsWithAny(word, pattern.prefixes) ? 1 << (offset + 1) : 0;
    }
    case 'number': {
      const word = wordAt(run, offset);
      return word !== undefined && isNumber(word) ? 1 << (offset + 1) : 0;
    }
    case 'gap':
      return passGap(run, offset, pattern.most);
    case 'end':
      return run.tokens[run.first + offset]?.sentence === run.tokens[run.first]?.sentence ? 0 : 1 << offset;
    case 'optional':
      return pass(pattern.part, run, offset) | (1 << offset);
    case 'choice':
      return passChoice(pattern.of, run, offset);
    case 'sequence':
      return passSequence(pattern.parts, run, offset);
  }
}

/** Index behind the last word of the longest match at the start of a run; that start itself where there is none. */
export function endOf(pattern: Pattern, run: Run): number {
  const ends = pass(pattern, run, 0);
  return ends === 0 ? run.first : run.first + 31 - Math.clz32(ends);
}

/** First word of a phrase, as the index of a lexicon needs it. */
export type Opening = { readonly word: string } | { readonly prefix: string } | { readonly number: true };

/** Every word a phrase can begin with; `isEmpty` when it can also match nothing. */
export function openingsOf(pattern: Pattern): { readonly of: readonly Opening[]; readonly isEmpty: boolean } {
  switch (pattern.kind) {
    case 'word':
      return { of: [{ word: pattern.word }], isEmpty: false };
    case 'prefix':
      return { of: [{ prefix: pattern.prefix }], isEmpty: false };
    case 'anyOf': {
      const words = [...pattern.words].map((word) => ({ word }));
      return { of: [...words, ...pattern.prefixes.map((prefix) => ({ prefix }))], isEmpty: false };
    }
    case 'number':
      return { of: [{ number: true }], isEmpty: false };
    case 'gap':
    case 'end':
      return { of: [], isEmpty: true };
    case 'optional':
      return { of: openingsOf(pattern.part).of, isEmpty: true };
    case 'choice': {
      const all = pattern.of.map(openingsOf);
      return { of: all.flatMap((one) => one.of), isEmpty: all.some((one) => one.isEmpty) };
    }
    case 'sequence': {
      const of: Opening[] = [];
      for (const part of pattern.parts) {
        const opening = openingsOf(part);
        of.push(...opening.of);
        if (!opening.isEmpty) return { of, isEmpty: false };
      }
      return { of, isEmpty: true };
    }
  }
}

import { foldWord, readTokens, type Token } from './token.ts';

/**
 * A phrase as lexicons write it. Words are compared folded; `wor*` is any word that begins so, `#` a number, `~` up to
 * three words of any kind, `~6` up to six, `(a|b c)` alternatives, `?` after a word or group makes it optional, and
 * `<name>` stands for a set of the same lexicon. A phrase never runs over the end of a sentence.
 */
export type Pattern =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'number' }
  | { readonly kind: 'gap'; readonly most: number }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly of: readonly Pattern[] }
  | { readonly kind: 'optional'; readonly part: Pattern };

/** Named parts of phrases: `<money>` in a phrase stands for the set `money`. */
export type Sets = Readonly<Record<string, string>>;

const PIECE =
  /\s*(?:(?<open>\()|(?<close>\))|(?<or>\|)|(?<maybe>\?)|~(?<gap>\d*)|<(?<set>[a-z_]+)>|(?<word>[^\s()|?~<>]+))/gu;

interface Reader {
  readonly pieces: readonly Readonly<Record<string, string | undefined>>[];
  readonly sets: Sets;
  readonly language: string;
  at: number;
}

function wordPattern(written: string, language: string): Pattern {
  if (written === '#') return { kind: 'number' };
  const hash = written.indexOf('#');
  if (hash >= 0) {
    const pieces = [written.slice(0, hash), '#', written.slice(hash + 1)].filter((piece) => piece !== '');
    return { kind: 'sequence', parts: pieces.map((piece) => wordPattern(piece, language)) };
  }
  if (written.endsWith('*')) {
    const words = readTokens(written.slice(0, -1), language).map((token) => token.word);
    const last = words.pop() ?? foldWord(written.slice(0, -1));
    const parts: Pattern[] = words.map((word) => ({ kind: 'word', word }));
    return { kind: 'sequence', parts: [...parts, { kind: 'prefix', prefix: last }] };
  }
  const parts: Pattern[] = readTokens(written, language).map(({ word }) => ({ kind: 'word', word }));
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
}

function readOne(reader: Reader): Pattern {
  const piece = reader.pieces[reader.at] ?? {};
  reader.at += 1;
  if (piece.open !== undefined) {
    const inner = readChoice(reader);
    reader.at += 1;
    return inner;
  }
  if (piece.gap !== undefined) return { kind: 'gap', most: piece.gap === '' ? 3 : Number(piece.gap) };
  if (piece.set !== undefined) return parsePattern(reader.sets[piece.set] ?? '', reader.sets, reader.language);
  return wordPattern(piece.word ?? '', reader.language);
}

function readSequence(reader: Reader): Pattern {
  const parts: Pattern[] = [];
  for (;;) {
    const piece = reader.pieces[reader.at];
    if (!piece || piece.close !== undefined || piece.or !== undefined) break;
    const part = readOne(reader);
    const isOptional = reader.pieces[reader.at]?.maybe !== undefined;
    if (isOptional) reader.at += 1;
    parts.push(isOptional ? { kind: 'optional', part } : part);
  }
  return { kind: 'sequence', parts };
}

function readChoice(reader: Reader): Pattern {
  const of = [readSequence(reader)];
  while (reader.pieces[reader.at]?.or !== undefined) {
    reader.at += 1;
    of.push(readSequence(reader));
  }
  return of.length === 1 && of[0] ? of[0] : { kind: 'choice', of };
}

/** A phrase from its written form. Lexicons are ours: a malformed phrase is found by their test, not here. */
export function parsePattern(source: string, sets: Sets, language: string): Pattern {
  const pieces = [...source.matchAll(PIECE)].map((match) => ({ ...match.groups }));
  return readChoice({ pieces, sets, language, at: 0 });
}

/** Longest phrase in words: ends are kept as the bits of one number, so that matching allocates nothing. */
const LONGEST_PHRASE = 30;

interface Run {
  readonly tokens: readonly Token[];
  readonly first: number;
  readonly sentence: number;
  /** Negators: a gap does not run over one, so that "I will never sue you" is no threat. */
  readonly barriers: ReadonlySet<string>;
}

const NO_BARRIERS: ReadonlySet<string> = new Set();

const wordAt = ({ tokens, first, sentence }: Run, offset: number): string | undefined => {
  const token = offset < LONGEST_PHRASE ? tokens[first + offset] : undefined;
  return token?.sentence === sentence ? token.word : undefined;
};

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

function pass(pattern: Pattern, run: Run, offset: number): number {
  switch (pattern.kind) {
    case 'word':
      return wordAt(run, offset) === pattern.word ? 1 << (offset + 1) : 0;
    case 'prefix':
      return wordAt(run, offset)?.startsWith(pattern.prefix) ? 1 << (offset + 1) : 0;
    case 'number': {
      const word = wordAt(run, offset);
      return word !== undefined && word >= '0' && word < ':' ? 1 << (offset + 1) : 0;
    }
    case 'gap':
      return passGap(run, offset, pattern.most);
    case 'optional':
      return pass(pattern.part, run, offset) | (1 << offset);
    case 'choice':
      return pattern.of.reduce((ends, part) => ends | pass(part, run, offset), 0);
    case 'sequence':
      return passSequence(pattern.parts, run, offset);
  }
}

/** Index behind the last word of the longest match that begins at `index`; `index` itself where there is none. */
export function endOf(
  pattern: Pattern,
  tokens: readonly Token[],
  { index, barriers = NO_BARRIERS }: { readonly index: number; readonly barriers?: ReadonlySet<string> },
): number {
  const ends = pass(pattern, { tokens, first: index, sentence: tokens[index]?.sentence ?? -1, barriers }, 0);
  return ends === 0 ? index : index + 31 - Math.clz32(ends);
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
    case 'number':
      return { of: [{ number: true }], isEmpty: false };
    case 'gap':
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

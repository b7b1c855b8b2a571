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

const isSameSentence = (tokens: readonly Token[], first: number, index: number): boolean =>
  tokens[index] !== undefined && tokens[index].sentence === tokens[first]?.sentence;

/** Indexes behind the last word of every way in which the phrase matches from `index` on. */
export function endsOf(pattern: Pattern, tokens: readonly Token[], index: number, first = index): readonly number[] {
  const here = isSameSentence(tokens, first, index) ? tokens[index]?.word : undefined;
  switch (pattern.kind) {
    case 'word':
      return here === pattern.word ? [index + 1] : [];
    case 'prefix':
      return here?.startsWith(pattern.prefix) ? [index + 1] : [];
    case 'number':
      return here !== undefined && here >= '0' && here < ':' ? [index + 1] : [];
    case 'gap': {
      const ends = [index];
      for (let next = index; next < index + pattern.most && isSameSentence(tokens, first, next); next += 1)
        ends.push(next + 1);
      return ends;
    }
    case 'optional':
      return [...endsOf(pattern.part, tokens, index, first), index];
    case 'choice':
      return pattern.of.flatMap((part) => endsOf(part, tokens, index, first));
    case 'sequence': {
      let ends: readonly number[] = [index];
      for (const part of pattern.parts) {
        if (ends.length === 0) return ends;
        ends = [...new Set(ends.flatMap((end) => endsOf(part, tokens, end, first)))];
      }
      return ends;
    }
  }
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

import type { Pattern } from './pattern.ts';
import { foldWord, readTokens } from './token.ts';

/** Named parts of phrases: `<money>` in a phrase stands for the set `money`. */
export type Sets = Readonly<Record<string, string>>;

/** Reads phrases of one lexicon; what two phrases share is one value. */
interface Parser {
  readonly sets: Sets;
  readonly language: string;
  readonly readySets: Map<string, Pattern>;
  readonly readyWords: Map<string, Pattern>;
}

/** A written phrase cut into words and signs, and how far it has been read. */
interface Place {
  readonly pieces: readonly string[];
  at: number;
}

// The browser's own search cuts a phrase faster than any loop over its letters, above all before that loop is compiled.
const PIECES = /~\d*|<[^>]*>?|[()|?]|[^ \t\r\n()|?~<>]+/g;
const placeOf = (source: string): Place => ({ pieces: source.match(PIECES) ?? [], at: 0 });

/** A group of words or prefixes alone is looked up at once instead of tried one by one. */
function choiceOf(of: readonly Pattern[]): Pattern {
  if (of.length === 1 && of[0]) return of[0];
  const words = new Set<string>();
  const prefixes: string[] = [];
  for (const one of of) {
    if (one.kind === 'word') words.add(one.word);
    else if (one.kind === 'prefix') prefixes.push(one.prefix);
    else return { kind: 'choice', of };
  }
  return { kind: 'anyOf', words, prefixes };
}

/** A sequence in a sequence is one sequence; one part alone is that part. */
function sequenceOf(given: readonly Pattern[]): Pattern {
  const isNested = given.some((part) => part.kind === 'sequence');
  const parts = isNested ? given.flatMap((part) => (part.kind === 'sequence' ? part.parts : [part])) : given;
  return parts.length === 1 && parts[0] ? parts[0] : { kind: 'sequence', parts };
}

function wordPattern(written: string, language: string): Pattern {
  if (written === '#') return { kind: 'number' };
  if (/^[a-z]+$/.test(written)) return { kind: 'word', word: written };
  if (/^[a-z]+\*$/.test(written)) return { kind: 'prefix', prefix: written.slice(0, -1) };
  const hash = written.indexOf('#');
  if (hash >= 0) {
    const pieces = [written.slice(0, hash), '#', written.slice(hash + 1)].filter((piece) => piece !== '');
    return sequenceOf(pieces.map((piece) => wordPattern(piece, language)));
  }
  const isPrefix = written.endsWith('*');
  const bare = isPrefix ? written.slice(0, -1) : written;
  const words = readTokens(bare, language).map(({ word }) => word);
  const last = isPrefix ? (words.pop() ?? foldWord(bare)) : undefined;
  const parts: readonly Pattern[] = words.map((word) => ({ kind: 'word', word }));
  return sequenceOf(last === undefined ? parts : [...parts, { kind: 'prefix', prefix: last }]);
}

function sharedWord(written: string, parser: Parser): Pattern {
  const ready = parser.readyWords.get(written);
  if (ready) return ready;
  const made = wordPattern(written, parser.language);
  parser.readyWords.set(written, made);
  return made;
}

function sharedSet(name: string, parser: Parser): Pattern {
  const ready = parser.readySets.get(name);
  if (ready) return ready;
  const made = readChoice(placeOf(parser.sets[name] ?? ''), parser);
  parser.readySets.set(name, made);
  return made;
}

function readOne(place: Place, parser: Parser): Pattern {
  const piece = place.pieces[place.at] ?? '';
  place.at += 1;
  if (piece === '(') {
    const inner = readChoice(place, parser);
    place.at += 1;
    return inner;
  }
  if (piece === '$') return { kind: 'end' };
  if (piece.startsWith('~')) return { kind: 'gap', most: piece === '~' ? 3 : Number(piece.slice(1)) };
  return piece.startsWith('<') ? sharedSet(piece.slice(1, -1), parser) : sharedWord(piece, parser);
}

function readSequence(place: Place, parser: Parser): Pattern {
  const parts: Pattern[] = [];
  for (;;) {
    const next = place.pieces[place.at];
    if (next === undefined || next === ')' || next === '|') break;
    const part = readOne(place, parser);
    const isOptional = place.pieces[place.at] === '?';
    if (isOptional) place.at += 1;
    parts.push(isOptional ? { kind: 'optional', part } : part);
  }
  return sequenceOf(parts);
}

function readChoice(place: Place, parser: Parser): Pattern {
  const first = readSequence(place, parser);
  if (place.pieces[place.at] !== '|') return first;
  const of = [first];
  while (place.pieces[place.at] === '|') {
    place.at += 1;
    of.push(readSequence(place, parser));
  }
  return choiceOf(of);
}

/** A reader of the phrases of a lexicon from their written form. */
export function patternParser(sets: Sets, language: string): (source: string) => Pattern {
  const parser: Parser = { sets, language, readySets: new Map(), readyWords: new Map() };
  return (source) => readChoice(placeOf(source), parser);
}

/** A phrase from its written form. Lexicons are ours: a malformed phrase is found by their test, not here. */
export const parsePattern = (source: string, sets: Sets, language: string): Pattern =>
  patternParser(sets, language)(source);

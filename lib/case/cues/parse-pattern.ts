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

interface Place {
  readonly source: string;
  at: number;
}

const isBlank = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);
const ENDS_WORD = ' \t\n\r()|?~<>';
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

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
  const parts = given.flatMap((part) => (part.kind === 'sequence' ? part.parts : [part]));
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
  const ready = parser.readyWords.get(written) ?? wordPattern(written, parser.language);
  parser.readyWords.set(written, ready);
  return ready;
}

function sharedSet(name: string, parser: Parser): Pattern {
  const ready = parser.readySets.get(name) ?? readChoice({ source: parser.sets[name] ?? '', at: 0 }, parser);
  parser.readySets.set(name, ready);
  return ready;
}

function skipBlanks(place: Place): void {
  while (isBlank(place.source.charCodeAt(place.at))) place.at += 1;
}

function readOne(place: Place, parser: Parser): Pattern {
  const { source } = place;
  const first = source.charAt(place.at);
  if (first === '(') {
    place.at += 1;
    const inner = readChoice(place, parser);
    place.at += 1;
    return inner;
  }
  const from = place.at;
  place.at += 1;
  if (first === '~') {
    while (isDigit(source.charCodeAt(place.at))) place.at += 1;
    return { kind: 'gap', most: place.at === from + 1 ? 3 : Number(source.slice(from + 1, place.at)) };
  }
  if (first === '<') {
    const end = source.indexOf('>', from);
    place.at = end < 0 ? source.length : end + 1;
    return sharedSet(source.slice(from + 1, place.at - 1), parser);
  }
  while (place.at < source.length && !ENDS_WORD.includes(source.charAt(place.at))) place.at += 1;
  return sharedWord(source.slice(from, place.at), parser);
}

function readSequence(place: Place, parser: Parser): Pattern {
  const parts: Pattern[] = [];
  for (;;) {
    skipBlanks(place);
    const next = place.source.charAt(place.at);
    if (next === '' || next === ')' || next === '|') break;
    const part = readOne(place, parser);
    skipBlanks(place);
    const isOptional = place.source.charAt(place.at) === '?';
    if (isOptional) place.at += 1;
    parts.push(isOptional ? { kind: 'optional', part } : part);
  }
  return sequenceOf(parts);
}

function readChoice(place: Place, parser: Parser): Pattern {
  const of = [readSequence(place, parser)];
  while (place.source.charAt(place.at) === '|') {
    place.at += 1;
    of.push(readSequence(place, parser));
  }
  return choiceOf(of);
}

/** A reader of the phrases of a lexicon from their written form. */
export function patternParser(sets: Sets, language: string): (source: string) => Pattern {
  const parser: Parser = { sets, language, readySets: new Map(), readyWords: new Map() };
  return (source) => readChoice({ source, at: 0 }, parser);
}

/** A phrase from its written form. Lexicons are ours: a malformed phrase is found by their test, not here. */
export const parsePattern = (source: string, sets: Sets, language: string): Pattern =>
  patternParser(sets, language)(source);

import type { Span } from '../../values/index.ts';
import { type Lexicon, lexiconOf, type Phrase, type PhraseIndex, prefixKeysOf } from './lexicon.ts';
import { endOf } from './pattern.ts';
import { readTokens, type Token } from './token.ts';

/** A phrase of a lexicon found in a message. */
export interface CueHit extends Span {
  readonly cue: string;
  /** "this is no scam": a negator governs the phrase. */
  readonly negated: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
  readonly sentence: number;
}

/** Words a negator reaches over. */
const NEGATION_REACH = 3;

const isNumber = (word: string): boolean => word >= '0' && word < ':';

function* phrasesOf(index: PhraseIndex, word: string): Generator<readonly Phrase[]> {
  const exact = index.byWord.get(word);
  if (exact) yield exact;
  for (const key of prefixKeysOf(word)) {
    const prefixed = index.byPrefix.get(key);
    if (prefixed) yield prefixed;
  }
  if (isNumber(word)) yield index.byNumber;
}

/** Phrases that can stand in the message at all: one of their rarest words is there. */
function possibleOf(tokens: readonly Token[], lexicon: Lexicon): Uint8Array {
  const possible = new Uint8Array(lexicon.size);
  const seen = new Set<string>();
  for (const { word } of tokens) {
    if (seen.has(word)) continue;
    seen.add(word);
    for (const phrases of phrasesOf(lexicon.anchors, word)) for (const { id } of phrases) possible[id] = 1;
  }
  return possible;
}

const hasWord = (tokens: readonly Token[], index: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[index]?.word ?? '');

function isNegated(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  const clause = tokens[first]?.clause;
  // A phrase with its own subject begins a new statement: "if you do not agree I go to my bank".
  if (hasWord(tokens, first, lexicon.stops)) return false;
  for (let index = first - 1; index >= Math.max(0, first - NEGATION_REACH); index -= 1) {
    if (tokens[index]?.clause !== clause || hasWord(tokens, index, lexicon.stops)) break;
    if (hasWord(tokens, index, lexicon.negators)) return !hasWord(tokens, index + 1, ONLY);
  }
  return tokens[end]?.clause === clause && hasWord(tokens, end, lexicon.negatorsBehind);
}

// "not only late but broken" negates nothing.
const ONLY = new Set(['only', 'just', 'nur', 'seulement', 'solo', 'so', 'somente', 'apenas', 'soltanto']);

/** The longest match of each cue that begins at a token. */
function matchesAt(
  tokens: readonly Token[],
  index: number,
  lexicon: Lexicon,
  possible: Uint8Array,
): Map<string, number> {
  const best = new Map<string, number>();
  for (const phrases of phrasesOf(lexicon.openings, tokens[index]?.word ?? ''))
    for (const { id, cue, pattern } of phrases) {
      if (possible[id] === 0) continue;
      const end = endOf(pattern, tokens, { index, barriers: lexicon.barriers });
      if (end > (best.get(cue) ?? index)) best.set(cue, end);
    }
  return best;
}

/** Phrases of a message that say something about the case, in the order of the text. Each cue once per place. */
export function findCues(text: string, language: string, message: number): readonly CueHit[] {
  const lexicon = lexiconOf(language);
  const tokens = readTokens(text, language);
  const possible = possibleOf(tokens, lexicon);
  const hits: CueHit[] = [];
  const coveredTo = new Map<string, number>();
  tokens.forEach((token, index) => {
    for (const [cue, end] of matchesAt(tokens, index, lexicon, possible)) {
      if ((coveredTo.get(cue) ?? -1) > index) continue;
      coveredTo.set(cue, end);
      const { start, quoted, sentence } = token;
      const last = tokens[end - 1]?.end ?? token.end;
      hits.push({ cue, message, start, end: last, quoted, sentence, negated: isNegated(tokens, index, end, lexicon) });
    }
  });
  return hits;
}

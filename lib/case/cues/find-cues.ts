import type { Span } from '../../values/index.ts';
import { type Lexicon, lexiconOf, type Phrase } from './lexicon.ts';
import { endsOf } from './pattern.ts';
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

const phrasesAt = (lexicon: Lexicon, word: string): readonly Phrase[] => {
  const exact = lexicon.byWord.get(word) ?? [];
  const prefixed = lexicon.byPrefix.get(word.slice(0, 2)) ?? [];
  return prefixed.length === 0 ? exact : [...exact, ...prefixed];
};

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

/** Phrases of a message that say something about the case, in the order of the text. Each cue once per place. */
export function findCues(text: string, language: string, message: number): readonly CueHit[] {
  const lexicon = lexiconOf(language);
  const tokens = readTokens(text, language);
  const hits: CueHit[] = [];
  const coveredTo = new Map<string, number>();
  tokens.forEach((token, index) => {
    const isNumber = token.word >= '0' && token.word < ':';
    const best = new Map<string, number>();
    for (const { cue, pattern } of isNumber
      ? [...lexicon.byNumber, ...phrasesAt(lexicon, token.word)]
      : phrasesAt(lexicon, token.word)) {
      if ((coveredTo.get(cue) ?? -1) > index) continue;
      for (const end of endsOf(pattern, tokens, index)) if (end > (best.get(cue) ?? index)) best.set(cue, end);
    }
    for (const [cue, end] of best) {
      coveredTo.set(cue, end);
      const { start, quoted, sentence } = token;
      const last = tokens[end - 1]?.end ?? token.end;
      hits.push({ cue, message, start, end: last, quoted, sentence, negated: isNegated(tokens, index, end, lexicon) });
    }
  });
  return hits;
}

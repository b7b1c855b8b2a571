import type { Span } from '../../values/index.ts';
import { type Lexicon, lexiconOf, type Phrase, setsOf } from './lexicon.ts';
import { endOf, runFrom } from './pattern.ts';
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

/** Phrases tried in one message; 20,000 characters of prose take less than half of them. */
const MOST_TRIES = 100_000;

/** Words a negator reaches over. */
const NEGATION_REACH = 3;

const NONE: readonly Phrase[] = [];

/** Phrases by the word they begin with, of those that can stand in the message: a word of each of their parts is there. */
function phrasesByWord(tokens: readonly Token[], lexicon: Lexicon): ReadonlyMap<string, readonly Phrase[]> {
  const isThere = new Uint8Array(lexicon.setCount);
  const setsByWord = new Map<string, readonly number[]>();
  for (const { word } of tokens) {
    if (setsByWord.has(word)) continue;
    const sets = setsOf(lexicon, word);
    for (const set of sets) isThere[set] = 1;
    setsByWord.set(word, sets);
  }
  const found = new Map<string, readonly Phrase[]>();
  for (const [word, sets] of setsByWord) {
    const phrases = new Set<Phrase>();
    for (const set of sets)
      for (const phrase of lexicon.openedBy.get(set) ?? NONE)
        if (phrase.needs.every((need) => isThere[need] === 1)) phrases.add(phrase);
    if (phrases.size > 0)
      found.set(
        word,
        [...phrases].sort((a, b) => a.id - b.id),
      );
  }
  return found;
}

const hasWord = (tokens: readonly Token[], index: number, words: ReadonlySet<string>): boolean =>
  words.has(tokens[index]?.word ?? '');

// Where a token is one letter, the negator is two of them: 結婚式なのに negates nothing, 破損ない does.
const isNegator = (tokens: readonly Token[], index: number, negators: ReadonlySet<string>): boolean =>
  hasWord(tokens, index, negators) || negators.has(`${tokens[index]?.word}${tokens[index + 1]?.word}`);

function isNegated(tokens: readonly Token[], first: number, end: number, lexicon: Lexicon): boolean {
  const clause = tokens[first]?.clause;
  // A phrase with its own subject begins a new statement: "if you do not agree I go to my bank".
  if (hasWord(tokens, first, lexicon.stops)) return false;
  for (let index = first - 1; index >= Math.max(0, first - NEGATION_REACH); index -= 1) {
    if (tokens[index]?.clause !== clause || hasWord(tokens, index, lexicon.stops)) break;
    if (hasWord(tokens, index, lexicon.negators)) return !hasWord(tokens, index + 1, ONLY);
  }
  return tokens[end]?.clause === clause && isNegator(tokens, end, lexicon.negatorsBehind);
}

// "not only late but broken" negates nothing, nor do 不然 (or else), 不过 (but), 不管 (whether), 不如 (rather).
const ONLY = new Set('only just nur seulement solo so somente apenas soltanto 然 过 仅 光 只 管 如'.split(' '));

/** The longest match of each cue that begins at a token. */
function matchesAt(
  tokens: readonly Token[],
  index: number,
  phrases: readonly Phrase[],
  lexicon: Lexicon,
): ReadonlyMap<string, number> {
  const run = runFrom(tokens, index, lexicon.barriers);
  const best = new Map<string, number>();
  for (const { cue, pattern } of phrases) {
    const end = endOf(pattern, run);
    if (end > (best.get(cue) ?? index)) best.set(cue, end);
  }
  return best;
}

/** Phrases of a message that say something about the case, in the order of the text. Each cue once per place. */
export function findCues(text: string, language: string, message: number): readonly CueHit[] {
  const lexicon = lexiconOf(language);
  const tokens = readTokens(text, language);
  const phrasesOf = phrasesByWord(tokens, lexicon);
  const hits: CueHit[] = [];
  const coveredTo = new Map<string, number>();
  let tries = 0;
  tokens.forEach((token, index) => {
    const phrases = phrasesOf.get(token.word);
    if (!phrases || tries > MOST_TRIES) return;
    tries += phrases.length;
    for (const [cue, end] of matchesAt(tokens, index, phrases, lexicon)) {
      if ((coveredTo.get(cue) ?? -1) > index) continue;
      coveredTo.set(cue, end);
      const { start, quoted, sentence } = token;
      const last = tokens[end - 1]?.end ?? token.end;
      hits.push({ cue, message, start, end: last, quoted, sentence, negated: isNegated(tokens, index, end, lexicon) });
    }
  });
  return hits;
}

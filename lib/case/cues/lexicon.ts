import de from '../lexicons/de.json' with { type: 'json' };
import en from '../lexicons/en.json' with { type: 'json' };
import es from '../lexicons/es.json' with { type: 'json' };
import fr from '../lexicons/fr.json' with { type: 'json' };
import it from '../lexicons/it.json' with { type: 'json' };
import ja from '../lexicons/ja.json' with { type: 'json' };
import pt from '../lexicons/pt.json' with { type: 'json' };
import zh from '../lexicons/zh.json' with { type: 'json' };
import { type Opening, openingsOf, type Pattern, parsePattern } from './pattern.ts';

/** Phrases of one language by what they say (`cues`), as written in `lexicons/<language>.json`. */
export interface WrittenLexicon {
  readonly language: string;
  readonly sets: Readonly<Record<string, string>>;
  /** Words before a phrase that turn it round, and those that do so behind it. */
  readonly negators: readonly string[];
  readonly negatorsBehind: readonly string[];
  /** Negators that no gap of a phrase runs over; all of them where this is missing. */
  readonly barriers?: readonly string[];
  /** Words that end the reach of a negator. */
  readonly stops: readonly string[];
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

/** A phrase of a lexicon, with what it says. */
export interface Phrase {
  /** Its place in the lexicon. */
  readonly id: number;
  readonly cue: string;
  readonly pattern: Pattern;
}

/** Phrases by a word they hold: exact, or by the first letters of a `prefix*`. */
export interface PhraseIndex {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>;
  readonly byNumber: readonly Phrase[];
}

/** A lexicon ready for matching. */
export interface Lexicon {
  readonly size: number;
  /** By the words a phrase can begin with. */
  readonly openings: PhraseIndex;
  /** By the rarest words it cannot do without: a message that holds none of them need not be tried. */
  readonly anchors: PhraseIndex;
  readonly negators: ReadonlySet<string>;
  readonly negatorsBehind: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
}

/** Every lexicon, as written. English goes first: it stands in for languages without one. */
export const WRITTEN_LEXICONS: readonly WrittenLexicon[] = [en, de, fr, es, it, pt, zh, ja];

/** Letters of a prefix that are looked up; longer prefixes are told apart by matching. */
const LOOKED_UP = 4;

/** Index keys under which phrases that open with a prefix of this word can stand. */
export const prefixKeysOf = (word: string): readonly string[] => {
  const keys: string[] = [];
  for (let length = 1; length <= Math.min(LOOKED_UP, word.length); length += 1) keys.push(word.slice(0, length));
  return keys;
};

function indexPhrases(phrases: readonly Phrase[], keysOf: (phrase: Phrase) => readonly Opening[]): PhraseIndex {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  const byNumber: Phrase[] = [];
  const add = (index: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
    const known = index.get(key);
    if (!known) index.set(key, [phrase]);
    else if (known.at(-1) !== phrase) known.push(phrase);
  };
  for (const phrase of phrases)
    for (const key of keysOf(phrase)) {
      if ('word' in key) add(byWord, key.word, phrase);
      else if ('prefix' in key) add(byPrefix, key.prefix.slice(0, LOOKED_UP), phrase);
      else if (byNumber.at(-1) !== phrase) byNumber.push(phrase);
    }
  return { byWord, byPrefix, byNumber };
}

/** How often a word is likely to stand in any message: short words are the common ones. */
function commonnessOf(opening: Opening): number {
  if ('number' in opening) return 8;
  const { length } = 'word' in opening ? opening.word : opening.prefix;
  return length <= 2 ? 12 : length === 3 ? 6 : length === 4 ? 2 : 1;
}

/** The part of a phrase that a message least often holds by chance. */
function anchorsOf(pattern: Pattern): readonly Opening[] {
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  const candidates = parts.map(openingsOf).filter((opening) => !opening.isEmpty);
  const weighed = candidates.map(({ of }) => ({ of, weight: of.reduce((sum, one) => sum + commonnessOf(one), 0) }));
  return weighed.toSorted((a, b) => a.weight - b.weight)[0]?.of ?? openingsOf(pattern).of;
}

/** Compiles a lexicon. */
export function compileLexicon(written: WrittenLexicon): Lexicon {
  const sources = Object.entries(written.cues).flatMap(([cue, list]) => list.map((source) => ({ cue, source })));
  const phrases: readonly Phrase[] = sources.map(({ cue, source }, id) => ({
    id,
    cue,
    pattern: parsePattern(source, written.sets, written.language),
  }));
  return {
    size: phrases.length,
    openings: indexPhrases(phrases, ({ pattern }) => openingsOf(pattern).of),
    anchors: indexPhrases(phrases, ({ pattern }) => anchorsOf(pattern)),
    negators: new Set(written.negators),
    negatorsBehind: new Set(written.negatorsBehind),
    barriers: new Set(written.barriers ?? written.negators),
    stops: new Set(written.stops),
  };
}

// Compiling takes some milliseconds and gives the same value every time, so it is done once, on first use.
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language; English where there is none. */
export function lexiconOf(language: string): Lexicon {
  const written = WRITTEN_LEXICONS.find((one) => one.language === language) ?? en;
  const ready = compiled.get(written.language) ?? compileLexicon(written);
  compiled.set(written.language, ready);
  return ready;
}

import de from '../lexicons/de.json' with { type: 'json' };
import en from '../lexicons/en.json' with { type: 'json' };
import es from '../lexicons/es.json' with { type: 'json' };
import fr from '../lexicons/fr.json' with { type: 'json' };
import it from '../lexicons/it.json' with { type: 'json' };
import ja from '../lexicons/ja.json' with { type: 'json' };
import pt from '../lexicons/pt.json' with { type: 'json' };
import zh from '../lexicons/zh.json' with { type: 'json' };
import { patternParser } from './parse-pattern.ts';
import { isNumber, type Opening, openingsOf, type Pattern } from './pattern.ts';

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
  /** Sets of words of each of which it holds one: a text without one of them does not say it. */
  readonly needs: readonly number[];
}

/** Sets of words by the words they hold: exact, or by the first letters of a `prefix*`. */
interface WordSets {
  readonly byWord: Map<string, number[]>;
  readonly byPrefix: Map<string, { readonly prefix: string; readonly set: number }[]>;
  readonly ofNumbers: number[];
}

/** A lexicon ready for matching. */
export interface Lexicon {
  readonly size: number;
  readonly setCount: number;
  /** Phrases by the sets of words they can begin with. */
  readonly openedBy: ReadonlyMap<number, readonly Phrase[]>;
  readonly wordSets: WordSets;
  readonly negators: ReadonlySet<string>;
  readonly negatorsBehind: ReadonlySet<string>;
  readonly barriers: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
}

/** Every lexicon, as written. English goes first: it stands in for languages without one. */
export const WRITTEN_LEXICONS: readonly WrittenLexicon[] = [en, de, fr, es, it, pt, zh, ja];

/** Letters of a prefix by which it is looked up. */
const LOOKED_UP = 4;

const pushTo = <Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void => {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
};

/** The sets of words that hold a folded word. */
export function setsOf({ wordSets }: Lexicon, word: string): readonly number[] {
  const found = [...(wordSets.byWord.get(word) ?? [])];
  for (let length = 1; length <= Math.min(LOOKED_UP, word.length); length += 1)
    for (const { prefix, set } of wordSets.byPrefix.get(word.slice(0, length)) ?? [])
      if (word.startsWith(prefix)) found.push(set);
  if (isNumber(word)) found.push(...wordSets.ofNumbers);
  return found;
}

function addSet({ byWord, byPrefix, ofNumbers }: WordSets, set: number, openings: readonly Opening[]): void {
  for (const opening of openings) {
    if ('word' in opening) pushTo(byWord, opening.word, set);
    else if ('prefix' in opening) pushTo(byPrefix, opening.prefix.slice(0, LOOKED_UP), { prefix: opening.prefix, set });
    else ofNumbers.push(set);
  }
}

/** The parts a phrase cannot do without, and those one of which it begins with, as sets of their first words. */
function indexPhrase(pattern: Pattern, setOf: (part: Pattern) => { readonly set: number; readonly isEmpty: boolean }) {
  const parts = pattern.kind === 'sequence' ? pattern.parts : [pattern];
  const openings: number[] = [];
  const needs: number[] = [];
  for (const part of parts) {
    if (part.kind === 'gap' || part.kind === 'end') continue;
    const { set, isEmpty } = setOf(part);
    if (needs.length === 0) openings.push(set);
    if (!isEmpty) needs.push(set);
  }
  return { openings, needs };
}

/** Compiles a lexicon. */
export function compileLexicon(written: WrittenLexicon): Lexicon {
  const parse = patternParser(written.sets, written.language);
  const wordSets: WordSets = { byWord: new Map(), byPrefix: new Map(), ofNumbers: [] };
  // Phrases of a lexicon share the values of their words and sets, so each is looked at once.
  const known = new Map<Pattern, { readonly set: number; readonly isEmpty: boolean }>();
  const setOf = (part: Pattern): { readonly set: number; readonly isEmpty: boolean } => {
    const ready = known.get(part);
    if (ready) return ready;
    const { of, isEmpty } = openingsOf(part);
    const made = { set: known.size, isEmpty };
    known.set(part, made);
    addSet(wordSets, made.set, of);
    return made;
  };
  const openedBy = new Map<number, Phrase[]>();
  let size = 0;
  for (const [cue, sources] of Object.entries(written.cues))
    for (const source of sources) {
      const pattern = parse(source);
      const { openings, needs } = indexPhrase(pattern, setOf);
      const phrase: Phrase = { id: size, cue, pattern, needs };
      for (const set of openings) pushTo(openedBy, set, phrase);
      size += 1;
    }
  return {
    size,
    setCount: known.size,
    openedBy,
    wordSets,
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

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
  /** Words that end the reach of a negator. */
  readonly stops: readonly string[];
  readonly cues: Readonly<Record<string, readonly string[]>>;
}

export interface Phrase {
  readonly cue: string;
  readonly pattern: Pattern;
}

/** A lexicon ready for matching: phrases by the word they begin with. */
export interface Lexicon {
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** By the first two letters of a `prefix*` opening. */
  readonly byPrefix: ReadonlyMap<string, readonly Phrase[]>;
  readonly byNumber: readonly Phrase[];
  readonly negators: ReadonlySet<string>;
  readonly negatorsBehind: ReadonlySet<string>;
  readonly stops: ReadonlySet<string>;
}

/** Every lexicon, as written. English goes first: it stands in for languages without one. */
export const WRITTEN_LEXICONS: readonly WrittenLexicon[] = [en, de, fr, es, it, pt, zh, ja];

function addTo<Key>(index: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const phrases = index.get(key);
  if (!phrases) index.set(key, [phrase]);
  else if (!phrases.includes(phrase)) phrases.push(phrase);
}

/** Compiles a lexicon. */
export function compileLexicon(written: WrittenLexicon): Lexicon {
  const byWord = new Map<string, Phrase[]>();
  const byPrefix = new Map<string, Phrase[]>();
  const byNumber = new Map<'number', Phrase[]>();
  const add = (opening: Opening, phrase: Phrase): void => {
    if ('word' in opening) addTo(byWord, opening.word, phrase);
    else if ('prefix' in opening) addTo(byPrefix, opening.prefix.slice(0, 2), phrase);
    else addTo(byNumber, 'number', phrase);
  };
  for (const [cue, sources] of Object.entries(written.cues))
    for (const source of sources) {
      const pattern = parsePattern(source, written.sets, written.language);
      for (const opening of openingsOf(pattern).of) add(opening, { cue, pattern });
    }
  return {
    byWord,
    byPrefix,
    byNumber: byNumber.get('number') ?? [],
    negators: new Set(written.negators),
    negatorsBehind: new Set(written.negatorsBehind),
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

import { simplify } from './simplify.ts';

/** A word of a message (in Chinese and Japanese: one character), folded for comparison. */
export interface Token {
  /** Lower case, without accents and apostrophes; Chinese in simplified characters. */
  readonly word: string;
  /** UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Number of the sentence it stands in, from 0. */
  readonly sentence: number;
  /** Number of the clause, from 0: commas, brackets and dashes part clauses as well. */
  readonly clause: number;
  /** Between quotation marks: somebody else's words, or a title. */
  readonly quoted: boolean;
}

/** Longest text that is read, as for facts; what lies behind is left alone, so that a hostile page costs no more than a long mail. */
export const LONGEST_TEXT = 20_000;

// Latin letters end where Chinese or Japanese begin: "SNSに" is two things.
const PIECE =
  /([.!?。！？…;；\n,，、:：()（）–—"“”„«»「」『』])|(\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|ー|\d[\d.,]*\d|\d)|((?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+(?:['’`´](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])[\p{L}\p{M}])+)*)/gu;

// The same for text of Latin letters alone: the classes of all the world's letters take long to make ready.
const LATIN_PIECE = /([.!?…;\n,:()–—"“”„«»])|(\d[\d.,]*\d|\d)|([A-Za-zªµºÀ-ÖØ-öø-ɏ]+(?:['’`´][A-Za-zªµºÀ-ÖØ-öø-ɏ]+)*)/g;
const BEYOND_LATIN = /[\u0250-\u1fff\u2070-\u209f\u20c0-\uffff]/;

const SPLITS_AT_APOSTROPHE = new Set(['fr', 'it', 'pt', 'ca']);
const MARKS = /[\u0300-\u036f'’`´]/g;

const PLAIN = /^[A-Za-z0-9.,]+$/;

/** A word as it is compared: NFKD without accents, lower case, ß as ss. */
export const foldWord = (word: string): string =>
  PLAIN.test(word)
    ? word.toLowerCase()
    : word.normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss').replaceAll('œ', 'oe');

const ENDS_SENTENCE = '!?。！？…;；\n';
const OPENS_QUOTE = '"“„«「『';
const CLOSES_QUOTE = '"”“»」』';

interface Place {
  sentence: number;
  clause: number;
  quoteOpen: boolean;
}

function passMark(mark: string, next: string | undefined, place: Place): void {
  const isStop = mark === '.' ? next === undefined || /\s/.test(next) : ENDS_SENTENCE.includes(mark);
  if (isStop) {
    place.sentence += 1;
    place.clause += 1;
    // A quotation that is never closed must not swallow the rest of the mail.
    if (mark === '\n') place.quoteOpen = false;
  } else if (place.quoteOpen && CLOSES_QUOTE.includes(mark)) place.quoteOpen = false;
  else if (OPENS_QUOTE.includes(mark)) place.quoteOpen = true;
  else if (mark !== '.') place.clause += 1;
}

// Who has no umlauts on the keyboard writes two letters; "neue", "Quelle" and "Dauer" hold no such pair.
const SPELT_UMLAUT = /(a|o|(?<![aeoq])u)e/g;

/** A word as it is compared in its language: in German "zurueck" is "zurück", in Chinese a traditional sign the simplified one. */
const foldIn = (word: string, language: string): string => {
  const folded = foldWord(word);
  if (language === 'zh') return simplify(folded);
  return language === 'de' && folded.includes('e') ? folded.replace(SPELT_UMLAUT, '$1') : folded;
};

/** Parts of a word where the language writes several words as one: `n'ai` is two words in French, `don't` one in English. */
function* partsOf(word: string, start: number, language: string): Generator<readonly [string, number]> {
  if (!SPLITS_AT_APOSTROPHE.has(language) || !/['’`´]/.test(word)) {
    yield [word, start];
    return;
  }
  let from = 0;
  for (const part of word.split(/['’`´]/)) {
    yield [part, start + from];
    from += part.length + 1;
  }
}

/** Words of a text with their offsets, sentence and clause. */
export function readTokens(text: string, language: string): readonly Token[] {
  const tokens: Token[] = [];
  const place: Place = { sentence: 0, clause: 0, quoteOpen: false };
  const readable = text.slice(0, LONGEST_TEXT);
  for (const match of readable.matchAll(BEYOND_LATIN.test(readable) ? PIECE : LATIN_PIECE)) {
    const [, mark, sign, word] = match;
    if (mark !== undefined) passMark(mark, readable[match.index + 1], place);
    const { sentence, clause, quoteOpen: quoted } = place;
    const add = (written: string, start: number): void => {
      const end = start + written.length;
      tokens.push({ word: foldIn(written, language), start, end, sentence, clause, quoted });
    };
    if (sign) add(sign, match.index);
    if (word) for (const [part, start] of partsOf(word, match.index, language)) add(part, start);
  }
  return tokens;
}

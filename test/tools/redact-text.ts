import { KEPT_WORDS } from './kept-words.ts';

/** Replaces words, numbers and addresses; the same one by the same other one throughout a page. */
export interface Redactor {
  /** Free text: every word that is not a program's own, every number, every address. */
  readonly text: (value: string) => string;
  /** A technical value such as an id: its words stay, long numbers, opaque tokens and addresses go. */
  readonly token: (value: string) => string;
  /** A moment: all of a page are moved by the same time. */
  readonly moment: (value: string) => string;
}

const ADDRESS = /[^\s<>"'(),;:@]{1,64}@[^\s<>"'(),;:@]{1,255}/g;
const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"']+/gi;
const OPAQUE = /[A-Za-z0-9+/=_-]{16,}/g;
const FIRST_MOMENT = Date.parse('2001-01-01T00:00:00Z');
const DAY_MS = 86_400_000;

const CONSONANTS = 'bdfgklmnprstv';
const VOWELS = 'aeiou';
const letterOf = (letters: string, at: number): string => letters[at % letters.length] ?? '';

/** An invented word, another one for each number. */
const invented = (number: number): string => {
  let rest = number;
  let word = '';
  for (let syllable = 0; syllable < 2 || rest > 0; syllable += 1) {
    word += letterOf(CONSONANTS, rest) + letterOf(VOWELS, Math.floor(rest / CONSONANTS.length));
    rest = Math.floor(rest / (CONSONANTS.length * VOWELS.length));
  }
  return word;
};

const likeCase = (word: string, model: string): string => {
  if (model.length > 1 && model === model.toUpperCase() && model !== model.toLowerCase()) return word.toUpperCase();
  const first = model[0] ?? '';
  return first === first.toLowerCase() ? word : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`;
};

/** Digits for a number, of the same length, not the same as they were. */
const otherDigits = (digits: string, number: number): string =>
  [...digits].map((digit, at) => (Number(digit) + 1 + ((number * 7 + at * 3) % 8)) % 10).join('');

const numbered = () => {
  const seen = new Map<string, number>();
  return (key: string): number => {
    const number = seen.get(key) ?? seen.size;
    seen.set(key, number);
    return number;
  };
};

const OTHER_SCRIPTS = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u;

/** A redactor that remembers what it replaced; one for each page. */
export function createRedactor(): Redactor {
  const wordNumber = numbered();
  const digitsNumber = numbered();
  const addressNumber = numbered();
  const tokenNumber = numbered();
  let shiftMs: number | undefined;
  const address = (value: string): string => `person${addressNumber(value.toLowerCase()) + 1}@example.com`;
  const digits = (value: string): string => otherDigits(value, digitsNumber(value));
  const word = (value: string): string => {
    if (KEPT_WORDS.has(value.toLowerCase())) return value;
    if (OTHER_SCRIPTS.test(value)) return '文'.repeat(value.length);
    return likeCase(invented(wordNumber(value.toLowerCase())), value);
  };
  const plain = (value: string): string =>
    value.replace(/\d+|[\p{L}\p{M}]+/gu, (each) => (/\d/.test(each) ? digits(each) : word(each)));
  /** Text with addresses and links replaced first, each as a whole. */
  const text = (value: string): string => {
    let done = '';
    let from = 0;
    const found = [...value.matchAll(ADDRESS), ...value.matchAll(LINK)].sort((a, b) => a.index - b.index);
    for (const match of found) {
      if (match.index < from) continue;
      done +=
        plain(value.slice(from, match.index)) + (match[0].includes('@') ? address(match[0]) : 'https://site.example/');
      from = match.index + match[0].length;
    }
    return done + plain(value.slice(from));
  };
  const token = (value: string): string =>
    value
      .replace(ADDRESS, address)
      .replace(OPAQUE, (each) =>
        /\d/.test(each) && /[A-Za-z]/.test(each) && !/^[a-z]+([-_:][a-z]+)*[-_:]?\d{0,15}$/.test(each)
          ? `token${tokenNumber(each) + 1}`
          : each,
      )
      .replace(/\d{4,}/g, digits);
  const moment = (value: string): string => {
    const at = Date.parse(value);
    const parts = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(value);
    if (Number.isNaN(at) || !parts) return text(value);
    // Whole days: the time of day and what lies between two messages stay as they were.
    shiftMs ??= Math.round((FIRST_MOMENT - at) / DAY_MS) * DAY_MS;
    return new Date(Date.parse(`${parts[1]}T00:00:00Z`) + shiftMs).toISOString().slice(0, 10) + (parts[2] ?? '');
  };
  return { text, token, moment };
}

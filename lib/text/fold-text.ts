/**
 * A text made ready for matching. `normal` has NFC letters, plain spaces, straight quotes and half-width digits, and
 * nothing invisible; `folded` is the same, length for length, in lower case and without accents. `offsets` maps each
 * index of both back to `original` (null where the indexes are the same).
 */
export interface FoldedText {
  readonly original: string;
  readonly normal: string;
  readonly folded: string;
  readonly offsets: readonly number[] | null;
}

// Zero-width and bidi characters, soft hyphen, byte order mark, variation selectors.
const HIDDEN = /\u034f|\ufe0e|\ufe0f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/;
const ODD = /\p{M}|[\u00a0-\u02ff\u061c\u1680\u180e\u1e00-\u1eff\u2000-\u206f\u2212\u3000-\u30ff\uff01-\uffef\ufeff]/u;
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', ħ: 'h' };
const MARK = /^\p{M}$/u;

const replacements: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '´': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '‐': '-',
  '‑': '-',
  '−': '-',
};

function plainCharacter(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80) return character;
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0xa0 || code === 0x1680 || (code >= 0x2000 && code <= 0x200a) || code === 0x202f) return ' ';
  if (code === 0x205f || code === 0x3000) return ' ';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  return replacements[character] ?? character;
}

function foldCharacter(character: string): string {
  const lower = character.toLowerCase();
  if (lower.length !== character.length) return lower.charAt(0).padEnd(character.length);
  if (character.charCodeAt(0) < 0x80) return lower;
  const known = LETTERS[lower];
  if (known !== undefined) return known;
  const base = lower.normalize('NFD').charAt(0);
  // Kana and hangul lose their meaning without marks; only Latin letters are stripped.
  return base >= 'a' && base <= 'z' ? base : lower;
}

function foldSlowly(original: string): FoldedText {
  const offsets: number[] = [];
  let normal = '';
  let folded = '';
  let index = 0;
  while (index < original.length) {
    const start = index;
    let cluster = String.fromCodePoint(original.codePointAt(index) ?? 0);
    index += cluster.length;
    if (HIDDEN.test(cluster)) continue;
    // A hostile text may stack thousands of marks on one letter; eight are enough for any language.
    while (index < original.length && cluster.length < 9 && MARK.test(original.charAt(index))) {
      cluster += original.charAt(index);
      index += 1;
    }
    const composed = cluster.length > 1 ? cluster.normalize('NFC') : cluster;
    const plain = composed.length === 1 ? plainCharacter(composed) : composed;
    for (let unit = 0; unit < plain.length; unit += 1) offsets.push(Math.min(start + unit, index - 1));
    normal += plain;
    folded += foldCharacter(plain);
  }
  offsets.push(original.length);
  const same = offsets.length === original.length + 1;
  return { original, normal, folded, offsets: same ? null : offsets };
}

/** Folds a text for matching, and remembers where each character stood. */
export function foldText(original: string): FoldedText {
  if (!ODD.test(original)) return { original, normal: original, folded: original.toLowerCase(), offsets: null };
  return foldSlowly(original);
}

/** The offsets in the original of a piece of the folded text, end exclusive. */
export function originalSpan(text: FoldedText, start: number, end: number): { start: number; end: number } {
  if (text.offsets === null) return { start, end };
  const first = text.offsets[start] ?? text.original.length;
  let last = end > start ? (text.offsets[end] ?? text.original.length) : first;
  while (last > first + 1 && HIDDEN.test(text.original.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

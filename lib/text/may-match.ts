/** Strings in small letters one of which stands in everything that matches; null where nothing can be said. */
type Needed = readonly string[] | null;

interface Reader {
  readonly source: string;
  at: number;
}

/** More strings than this are looked for no faster than the pattern itself. */
const MOST_STRINGS = 40;
const META = '.*+?^$|(){}[]\\';

const isBetter = (one: Needed, other: Needed): boolean => {
  if (one === null || other === null) return one !== null;
  const [short, known] = [Math.min(...one.map(({ length }) => length)), Math.min(...other.map(({ length }) => length))];
  return short > known || (short === known && one.length < other.length);
};

function skipClass(reader: Reader): void {
  reader.at += 1;
  while (reader.at < reader.source.length && reader.source.charAt(reader.at) !== ']') {
    reader.at += reader.source.charAt(reader.at) === '\\' ? 2 : 1;
  }
  reader.at += 1;
}

/** What an escape stands for: itself, or null for a class, an assertion or a code. */
function readEscape(reader: Reader): string | null {
  const sign = reader.source.charAt(reader.at + 1);
  reader.at += 2;
  if (!/[a-zA-Z0-9]/.test(sign)) return sign;
  if (/[pPuk]/.test(sign) && /[{<]/.test(reader.source.charAt(reader.at))) {
    while (reader.at < reader.source.length && !/[}>]/.test(reader.source.charAt(reader.at))) reader.at += 1;
    reader.at += 1;
  } else if (sign === 'u') reader.at += 4;
  else if (sign === 'x') reader.at += 2;
  return null;
}

/** Whether what was just read may be missing; passes the quantifier. */
function readQuantifier(reader: Reader): 'once' | 'repeated' | 'optional' {
  if (!'*+?{'.includes(reader.source.charAt(reader.at)) || reader.at >= reader.source.length) return 'once';
  const quantifier = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})/.exec(reader.source.slice(reader.at, reader.at + 12));
  if (quantifier === null) return 'once';
  reader.at += quantifier[0].length;
  if (reader.source.charAt(reader.at) === '?') reader.at += 1;
  const least = quantifier[1] ?? (quantifier[0] === '+' ? '1' : '0');
  return Number(least) === 0 ? 'optional' : 'repeated';
}

function readGroup(reader: Reader): Needed {
  const head = /^\((?:\?(?:<[=!]|[=!:]|<[^>]*>))?/.exec(reader.source.slice(reader.at, reader.at + 40))?.[0] ?? '(';
  reader.at += head.length;
  const inner = readChoice(reader);
  reader.at += 1;
  return /[=!]$/.test(head) ? null : inner;
}

function readSequence(reader: Reader): Needed {
  let best: Needed = null;
  let run = '';
  const keep = (needed: Needed): void => {
    if (isBetter(needed, best)) best = needed;
  };
  const endRun = (): void => {
    if (run !== '') keep([run.toLowerCase()]);
    run = '';
  };
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const sign = reader.source.charAt(reader.at);
    let literal: string | null = null;
    let needed: Needed = null;
    if (sign === '(') needed = readGroup(reader);
    else if (sign === '[') skipClass(reader);
    else if (sign === '\\') literal = readEscape(reader);
    else {
      literal = META.includes(sign) ? null : sign;
      reader.at += 1;
    }
    const times = readQuantifier(reader);
    if (literal !== null && times === 'once') run += literal;
    else {
      endRun();
      if (times !== 'optional') keep(literal === null ? needed : [literal.toLowerCase()]);
    }
  }
  endRun();
  return best;
}

function readChoice(reader: Reader): Needed {
  let all: Needed = readSequence(reader);
  while (reader.source.charAt(reader.at) === '|') {
    reader.at += 1;
    const next = readSequence(reader);
    all = all === null || next === null || all.length + next.length > MOST_STRINGS ? null : [...all, ...next];
  }
  return all;
}

/** The strings, in small letters, one of which stands in every match of a pattern; null where that cannot be said. */
export const neededStrings = (pattern: RegExp): Needed => readChoice({ source: pattern.source, at: 0 });

/** A text in small letters with every run of three letters in it, so that a word that is not there is seen at once. */
export interface SearchedText {
  readonly lower: string;
  readonly runs: ReadonlySet<string>;
}

const RUN = 3;

/** Makes a text ready for `mayMatch`. */
export function searchedText(text: string): SearchedText {
  const lower = text.toLowerCase();
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= lower.length; at += 1) runs.add(lower.slice(at, at + RUN));
  return { lower, runs };
}

/** A needed string with its first run of letters; undefined where it is shorter. */
interface Wanted {
  readonly text: string;
  readonly run: string | undefined;
}

// The same for the same pattern every time; kept because drafts are read at every keystroke.
const known = new WeakMap<RegExp, readonly Wanted[]>();

function wantedOf(pattern: RegExp): readonly Wanted[] {
  const ready = known.get(pattern);
  if (ready) return ready;
  const made = (neededStrings(pattern) ?? ['']).map((text) => ({
    text,
    run: text.length < RUN ? undefined : text.slice(0, RUN),
  }));
  known.set(pattern, made);
  return made;
}

/**
 * Whether a pattern can match a text at all, by the words it cannot do without: false is certain, true is not. Costs a
 * fraction of trying the pattern, which need not even be compiled where it cannot match.
 */
export function mayMatch(pattern: RegExp, { lower, runs }: SearchedText): boolean {
  for (const { text, run } of wantedOf(pattern))
    if ((run === undefined || runs.has(run)) && lower.includes(text)) return true;
  return false;
}

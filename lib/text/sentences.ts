/** A sentence's place in its text, without the white space around it. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

// Words that end in a full stop without ending a sentence, in the eight languages, in lower case without the stop.
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof st no nr art inc ltd co corp dept est approx vs etc eg ie e.g i.e a.m p.m jan feb mar apr jun jul aug ' +
    'sep sept oct nov dec mon tue wed thu fri sat sun z.b d.h bzw ca inkl exkl zzgl usw tel str hr fr evtl ggf u.a mio ' +
    'sr sra srta dra ud uds pag num aprox p.ej ej mme mlle m janv fevr avr juil env ex p.ex sig dott ing avv gent spett ' +
    'vs n v exmo exma av'
  ).split(' '),
);
const WIDE_END = '。！？｡…';
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '」', '』', '）']);
const isSpace = (character: string): boolean => character === '' || /\s/.test(character);

function endsAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 8 && /[\p{L}.]/u.test(text.charAt(start - 1))) start -= 1;
  const word = text.slice(start, stop).toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  if (word.length === 1 && /\p{L}/u.test(word)) return true;
  return ABBREVIATIONS.has(word);
}

/** Whether a full stop at `index` is part of a number, an abbreviation or an ordinal ("24. März"). */
function isInnerStop(text: string, index: number): boolean {
  const next = text.charAt(index + 1);
  if (!isSpace(next) && !CLOSERS.has(next) && !'.!?'.includes(next)) return true;
  const before = text.charAt(index - 1);
  const following = /^\s+(\S)/.exec(text.slice(index + 1, index + 8))?.[1] ?? '';
  if (before >= '0' && before <= '9') {
    const digits = /\d{1,2}$/.exec(text.slice(Math.max(0, index - 3), index));
    const month = /^ {1,3}(jan|feb|m[aä]r|apr|mai|jun|jul|aug|sep|okt|nov|dez)/i.test(text.slice(index + 1, index + 9));
    return digits !== null && month;
  }
  if (!endsAbbreviation(text, index)) return false;
  return following !== '';
}

function breaksAt(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (WIDE_END.includes(character) && character !== '…') return true;
  if (character === '!' || character === '?' || character === '…') {
    const next = text.charAt(index + 1);
    return isSpace(next) || CLOSERS.has(next);
  }
  if (character === '.') return !isInnerStop(text, index);
  return character === '\n' && /^\s*(\n|[-*•>]|\d{1,2}[.)] )/.test(text.slice(index + 1, index + 8));
}

/** The sentences of a text with their offsets. Blank lines and list items end one too; linear time. */
export function splitSentences(text: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpace(text.charAt(from))) from += 1;
    while (to > from && isSpace(text.charAt(to - 1))) to -= 1;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    if (!breaksAt(text, index)) continue;
    let end = index + 1;
    while (end < text.length && ('.!?'.includes(text.charAt(end)) || WIDE_END.includes(text.charAt(end)))) end += 1;
    while (end < text.length && CLOSERS.has(text.charAt(end))) end += 1;
    close(end);
    index = end - 1;
  }
  close(text.length);
  return sentences;
}

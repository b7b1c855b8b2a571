import { foldText } from '../fold-text.ts';
import { CLOSING, DISCLAIMER, INFORMAL_CLOSING, SENT_FROM } from './signature-words.ts';

const MAX_SIGNATURE_LINES = 16;
const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === '';
const folded = (line: string): string => foldText(line.slice(0, 400)).folded.trim();
const isDelimiter = (line: string): boolean => /^\s{0,2}(?:-- ?|—|–|__{1,3})\s*$/.test(line);
/** Whether a line is what a phone or a mail program adds ("Sent from my …"), in the eight languages. */
export const isSentFrom = (line: string): boolean => line.length < 160 && SENT_FROM.test(folded(line));

/** A line that can stand in a block of name, firm and numbers: short and no sentence. */
function isBlockLine(line: string): boolean {
  const text = line.trim();
  if (text.length > 70 || /[?!？！]/.test(text)) return false;
  if (/^(?:p\.?\s?s\b|nb\b|edit\b)/i.test(text)) return false;
  const contact = /@|https?:|www\.|\+?\d[\d\s()/.-]{6,}/.test(text);
  return contact || (text.split(/\s+/).length <= 8 && !/[a-z]{3,}[.]$/.test(text));
}

const isNameLine = (line: string): boolean =>
  /^[-–—\s]{0,3}[\p{Lu}\p{Lo}][\p{L}'’.-]{0,30}(?:\s+(?:[\p{L}'’.-]{1,30})){0,4}[,.]?$/u.test(line.trim());

function closingAt(lines: readonly string[], from: number): number | null {
  for (let index = lines.length - 2; index >= Math.max(from, lines.length - 12); index -= 1) {
    const line = lines[index] ?? '';
    const words = line.length < 60 ? folded(line) : '';
    if (words === '' || !CLOSING.test(words)) continue;
    const block = lines.slice(index + 1).filter((candidate) => !isBlank(candidate));
    const name = block[0];
    if (name === undefined || !isNameLine(name) || !block.every(isBlockLine)) return null;
    return block.length === 1 && INFORMAL_CLOSING.test(words) ? null : index;
  }
  return null;
}

function disclaimerAt(lines: readonly string[]): number {
  let end = lines.length;
  for (let index = lines.length - 1; index >= 0 && lines.length - index < 40; index -= 1) {
    const starts = !isBlank(lines[index]) && (index === 0 || isBlank(lines[index - 1]));
    if (!starts) continue;
    const paragraph = folded(lines.slice(index, Math.min(end, index + 4)).join(' '));
    if (!DISCLAIMER.test(paragraph)) break;
    end = index;
  }
  return end;
}

/** The index of the line a delimiter ("-- ") stands on, where a short block follows it. */
function delimiterAt(lines: readonly string[]): number | null {
  for (let index = Math.max(0, lines.length - MAX_SIGNATURE_LINES); index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (!isDelimiter(line)) continue;
    if (/^\s{0,2}-- ?$/.test(line) || lines.slice(index + 1).every((next) => isBlank(next) || isBlockLine(next))) {
      return index;
    }
  }
  return null;
}

const rulesAbove = (lines: readonly string[], index: number): number => {
  let start = index;
  while (start > 0 && (isBlank(lines[start - 1]) || /^\s*[-_=*—]{2,}\s*$/.test(lines[start - 1] ?? ''))) start -= 1;
  return start;
};

/** The line where the signature of a mail's own lines begins; the number of lines where there is none. */
export function findSignature(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && isBlank(lines[end - 1])) end -= 1;
  const disclaimer = disclaimerAt(lines.slice(0, end));
  let start = disclaimer < end ? rulesAbove(lines, disclaimer) : end;
  const delimiter = delimiterAt(lines.slice(0, start));
  if (delimiter !== null) start = rulesAbove(lines, delimiter);
  for (let index = Math.max(0, start - 6); index < start; index += 1) {
    if (
      isSentFrom(lines[index] ?? '') &&
      lines.slice(index + 1, start).every((line) => isBlank(line) || isBlockLine(line))
    ) {
      start = rulesAbove(lines, index);
    }
  }
  while (start > 0 && (isBlank(lines[start - 1]) || /^\s*[-_=—]{4,}\s*$/.test(lines[start - 1] ?? ''))) start -= 1;
  const closing = closingAt(lines.slice(0, start), 0);
  // A mail that is nothing but a signature says nothing less by keeping it as text.
  const first = closing ?? start;
  return first === 0 || lines.slice(0, first).every(isBlank) ? lines.length : first;
}

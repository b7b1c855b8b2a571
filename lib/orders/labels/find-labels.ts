import type { Label, LabelledValue } from './label.ts';
import { labelNamed, labelWordsAt } from './label-words.ts';

interface Line {
  readonly text: string;
  readonly start: number;
}

const LEAD = /^[\s>*•|-]{0,8}/;
const GOES_ON = /[\p{L}\p{N}&'’-]/u;
/** Pages flattened to one line: a label with its colon, or the order number's sign, starts a new line. */
const SETS_OFF = /\s?:\s|\s#/y;
const MAY_SET_OFF = /:\s|\s#/;
const PARTS_WORDS = /[\s|,;.)]/;
const PARTING = /^(?:\.?\s*[:=#\t|–—№(]|\s{2,}|\.?\s*$|\.\s)/;
const LONGEST_LINE = 2000;
const MOST_LINES = 3000;

/** In small letters, length for length. */
function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Where labels that are set off stand in a line. */
function labelsInside(line: string): readonly number[] {
  if (!MAY_SET_OFF.test(line)) return [];
  const lower = lowered(line);
  const isSetOff = (end: number): boolean => {
    SETS_OFF.lastIndex = end;
    return SETS_OFF.test(line);
  };
  const found: number[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (at > 0 && !PARTS_WORDS.test(line.charAt(at - 1))) continue;
    const words = labelWordsAt(lower, at, isSetOff);
    if (words === undefined) continue;
    found.push(at);
    at += words.length - 1;
  }
  return found;
}

function withoutTail(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s|,;]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Cuts a text into lines, and lines at labels that stand inside them. */
function cutLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const whole of text.split('\n', MOST_LINES)) {
    const line = whole.slice(0, LONGEST_LINE);
    const cuts = [0, ...labelsInside(line), line.length];
    for (let index = 0; index < cuts.length - 1; index += 1) {
      const [from, to] = [cuts[index] ?? 0, cuts[index + 1] ?? 0];
      lines.push({ text: withoutTail(line.slice(from, to)), start: start + from });
    }
    start += whole.length + 1;
  }
  return lines;
}

interface Head {
  readonly label: Label;
  readonly words: string;
  readonly text: string;
  readonly start: number;
  readonly loose: boolean;
}

function headOf(line: Line): Head | null {
  const lead = LEAD.exec(line.text)?.[0].length ?? 0;
  const words = labelWordsAt(
    lowered(line.text),
    lead,
    (end) => !GOES_ON.test(String.fromCodePoint(line.text.codePointAt(end) ?? 0)),
  );
  const label = words === undefined ? undefined : labelNamed(words);
  if (!label || !words) return null;
  const end = lead + words.length;
  const rest = line.text.slice(end);
  const gap = /^[\s:=#|–—№.-]*/.exec(rest)?.[0].length ?? 0;
  // Two labels side by side are the head of a table.
  if (rest.includes('\t') && labelNamed(rest.slice(gap).split('\t')[0] ?? '')) return null;
  return { label, words, text: rest.slice(gap), start: line.start + end + gap, loose: !PARTING.test(rest) };
}

/** Lines under a label up to an empty line or the next label that is set off by a colon or stands alone. */
function linesBelow(lines: readonly Line[], heads: readonly (Head | null)[], index: number): readonly Line[] {
  const below: Line[] = [];
  for (let next = index + 1; next < lines.length && below.length < 7; next += 1) {
    const line = lines[next];
    const head = heads[next];
    if (!line || line.text.trim() === '' || (head && !head.loose)) break;
    below.push({ text: line.text.trim(), start: line.start + line.text.indexOf(line.text.trim()) });
  }
  return below;
}

/** Every label in a text with what stands behind it, in order. A label alone on its line takes the line below. */
export function findLabels(text: string): readonly { readonly label: Label; readonly value: LabelledValue }[] {
  const lines = cutLines(text);
  const heads = lines.map(headOf);
  return heads.flatMap((head, index) => {
    if (!head) return [];
    const below = linesBelow(lines, heads, index);
    const first = head.text.trim() === '' ? below[0] : undefined;
    const value: LabelledValue = {
      text: first?.text ?? head.text,
      start: first?.start ?? head.start,
      label: head.words,
      loose: head.loose,
      below: first ? below.slice(1) : below,
    };
    return [{ label: head.label, value }];
  });
}

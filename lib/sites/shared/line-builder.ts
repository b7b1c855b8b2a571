/** Lines of a text that is being put together piece by piece, white space folded as a page folds it. */
export interface Lines {
  readonly done: string[];
  readonly limit: number;
  line: string;
  depth: number;
  preserved: number;
  wantsGap: boolean;
  length: number;
}

const MAX_MARKS = 20;
const UNFOLDED = /[\t\r\n\f\u00a0]| {2}/;
const isBlank = (line: string | undefined): boolean => line === undefined || line === '' || /^[> ]*$/.test(line);

/** An empty text that takes at most `limit` UTF-16 units. */
export const startLines = (limit: number): Lines => ({
  done: [],
  limit,
  line: '',
  depth: 0,
  preserved: 0,
  wantsGap: false,
  length: 0,
});

/** Whether the limit is reached: what follows is left out. */
export const isFull = (lines: Lines): boolean => lines.length + lines.line.length > lines.limit;

const store = (lines: Lines, text: string): void => {
  const line = lines.depth > 0 ? `${'> '.repeat(Math.min(lines.depth, MAX_MARKS))}${text}`.trimEnd() : text;
  lines.done.push(line);
  lines.length += line.length + 1;
};

const storeGap = (lines: Lines): void => {
  if (lines.wantsGap && !isBlank(lines.done.at(-1))) store(lines, '');
  lines.wantsGap = false;
};

/** Ends the line in work, also where it is empty; never leaves two empty lines in a row. */
export function breakLine(lines: Lines): void {
  const text = lines.line.trimEnd();
  lines.line = '';
  if (text === '' && isBlank(lines.done.at(-1))) return;
  storeGap(lines);
  if (text !== '' || !isBlank(lines.done.at(-1))) store(lines, text);
}

/** Begins or ends a block: what follows stands on its own line, after an empty one where the block is `spaced`. */
export function edgeBlock(lines: Lines, spaced: boolean): void {
  if (lines.line !== '' && lines.line !== ' ') breakLine(lines);
  lines.line = '';
  if (spaced) lines.wantsGap = true;
}

/** Goes one level into a quotation, or out of it. */
export function edgeQuote(lines: Lines, step: 1 | -1): void {
  edgeBlock(lines, false);
  // The gap before a quotation belongs to the text outside it.
  if (step === 1) storeGap(lines);
  lines.depth = Math.max(0, lines.depth + step);
}

/** Keeps table cells of one row apart. */
export function edgeCell(lines: Lines): void {
  if (lines.line !== '' && !lines.line.endsWith(' ')) lines.line += ' ';
}

/** Adds a piece of text; white space is folded unless a `<pre>` is open. */
export function appendText(lines: Lines, text: string): void {
  const room = lines.limit - lines.length - lines.line.length + 1;
  const piece = text.length > room ? text.slice(0, Math.max(0, room)) : text;
  if (lines.preserved > 0) {
    piece.split('\n').forEach((part, index) => {
      if (index > 0) breakLine(lines);
      lines.line += part.replaceAll('\u00a0', ' ');
    });
    return;
  }
  // Most text needs no folding, and replacing each single space is what reading would spend its time on.
  const folded = UNFOLDED.test(piece) ? piece.replace(/[ \t\r\n\f\u00a0]+/g, ' ') : piece;
  lines.line += lines.line === '' || lines.line.endsWith(' ') ? folded.trimStart() : folded;
}

/** The text, without empty lines at its end. */
export function finishLines(lines: Lines): string {
  if (lines.line.trim() !== '') breakLine(lines);
  while (lines.done.length > 0 && isBlank(lines.done.at(-1))) lines.done.pop();
  return lines.done.join('\n').slice(0, lines.limit);
}

import type { Passage } from '../messages/index.ts';

/** White space, format characters, and `>`: a line may bear the mark of quoted mail in the page and not in the message. */
const BLANK = /[\s\u00a0\u200b-\u200f\u2060\ufeff>]+/g;
const LETTERS = /[^\s\u00a0\u200b-\u200f\u2060\ufeff>]+/g;

/** Letters of a page's visible words in one row, with the piece of text each stretch of them came from. */
interface Row {
  readonly letters: string;
  readonly pieces: readonly { readonly node: Text; readonly from: number }[];
}

const lettersOf = (text: string): string => text.replace(BLANK, '');

const MOST_LETTERS = 4 * 1024 * 1024;

function readRow(page: Document): Row {
  const pieces: { readonly node: Text; readonly from: number }[] = [];
  let letters = '';
  if (!page.body) return { letters, pieces };
  // 4 asks for text alone.
  const walker = page.createTreeWalker(page.body, 4);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|TEXTAREA)$/.test(parent.tagName) || parent.isContentEditable)
      continue;
    const own = lettersOf(node.data);
    if (own === '') continue;
    pieces.push({ node, from: letters.length });
    letters += own;
    if (letters.length > MOST_LETTERS) break;
  }
  return { letters, pieces };
}

/** Place of the letter in the page's text; white space is not counted. */
function placeOf({ pieces }: Row, letter: number): { readonly node: Text; readonly offset: number } | null {
  const piece = pieces.findLast(({ from }) => from <= letter);
  if (!piece) return null;
  let left = letter - piece.from;
  for (const { 0: run, index } of piece.node.data.matchAll(LETTERS)) {
    if (left < run.length) return { node: piece.node, offset: index + left };
    left -= run.length;
  }
  return null;
}

/**
 * Where words of a message stand in a page: in that message if it can be told, else their first appearance. White space
 * and line breaks are not compared, since pages fold them. Null where the page does not show them.
 */
export function findPassage(page: Document, { words, messageStart }: Passage): Range | null {
  const wanted = lettersOf(words);
  if (wanted === '') return null;
  const row = readRow(page);
  const message = row.letters.indexOf(lettersOf(messageStart));
  const within = message < 0 ? -1 : row.letters.indexOf(wanted, message);
  const at = within < 0 ? row.letters.indexOf(wanted) : within;
  const first = at < 0 ? null : placeOf(row, at);
  const last = at < 0 ? null : placeOf(row, at + wanted.length - 1);
  if (!first || !last) return null;
  const range = page.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

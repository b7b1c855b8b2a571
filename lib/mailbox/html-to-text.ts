import { decodeEntities } from './html-entities.ts';
import { isHidden, isQuoteElement, isQuoteStart } from './mail-marks.ts';

/** Elements whose content is no text. */
const SKIPPED = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'title']);
/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
/** Stands where a mail program begins what it quotes without marks. */
const QUOTE_BELOW = '-----Original Message-----';
const CELLS = new Set(['td', 'th']);

/**
 * The text of a page or an HTML mail, a block a line. Reads each character once, whatever the page does; it builds no
 * document and runs nothing. Quoted mail (`blockquote`) keeps a `>` before each line.
 */
export function htmlToText(html: string): string {
  const lines: string[] = [''];
  const quotes = { depth: 0 };
  /** Elements that mail programs put around what they quote, with how many of their name are open inside. */
  const marked: { readonly name: string; open: number }[] = [];
  const add = (text: string): void => {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    lines[last] = line === '' ? '> '.repeat(quotes.depth) + text.trimStart() : line + text;
  };
  const budget = { left: html.length };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? html.length : open);
    if (text.trim() !== '' || (text !== '' && lines.at(-1) !== '')) add(decodeEntities(text.replace(/\s+/g, ' ')));
    if (open < 0) break;
    const tag = readTag(html, open);
    at = tag.end;
    if (at === open + 1) add('<');
    if (SKIPPED.has(tag.name) && !tag.isClosing) at = skip(html, tag);
    if (!tag.isClosing && isHidden(tag.attributes)) at = skipNested(html, tag, budget);
    if (BLOCKS.has(tag.name)) lines.push('');
    if (CELLS.has(tag.name) && !tag.isClosing && lines.at(-1) !== '') add('  ');
    followMarks(tag, marked, quotes);
    if (!tag.isClosing && isQuoteStart(tag.attributes)) lines.push('', QUOTE_BELOW, '');
    if (tag.name === 'blockquote') quotes.depth = Math.min(20, Math.max(0, quotes.depth + (tag.isClosing ? -1 : 1)));
  }
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

interface Tag {
  readonly name: string;
  /** As they stand; '' for a closing tag. */
  readonly attributes: string;
  readonly isClosing: boolean;
  /** Offset after it. */
  readonly end: number;
}

function readTag(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', attributes: '', isClosing: false, end: close < 0 ? html.length : close + 3 };
  }
  const isClosing = html[open + 1] === '/';
  const name = /^[a-z][a-z0-9]*/i.exec(html.slice(open + (isClosing ? 2 : 1), open + 20))?.[0].toLowerCase() ?? '';
  // "3 < 4" is text that somebody forgot to escape.
  if (name === '' && html[open + 1] !== '!' && html[open + 1] !== '/')
    return { name, attributes: '', isClosing, end: open + 1 };
  const close = html.indexOf('>', open);
  const end = close < 0 ? html.length : close + 1;
  return {
    name,
    attributes: isClosing ? '' : html.slice(open + 1 + name.length, Math.min(end, open + 600)),
    isClosing,
    end,
  };
}

/** Raises the depth of quotes inside an element that a mail program marks as quoted mail, until that element ends. */
function followMarks(tag: Tag, marked: { readonly name: string; open: number }[], quotes: { depth: number }): void {
  const last = marked.at(-1);
  if (last !== undefined && last.name === tag.name) {
    last.open += tag.isClosing ? -1 : 1;
    if (last.open === 0) {
      marked.pop();
      quotes.depth = Math.max(0, quotes.depth - 1);
      return;
    }
  }
  if (tag.isClosing || tag.name === 'blockquote' || !isQuoteElement(tag.attributes) || marked.length > 19) return;
  marked.push({ name: tag.name, open: 1 });
  quotes.depth = Math.min(20, quotes.depth + 1);
}

/** The end of an element with all inside it; its start where it is never closed. */
function skipNested(html: string, tag: Tag, budget: { left: number }): number {
  const each = new RegExp(`<(/?)${tag.name}(?![a-z0-9])`, 'gi');
  each.lastIndex = tag.end;
  let open = 1;
  for (let match = each.exec(html); match !== null && budget.left > 0; match = each.exec(html)) {
    open += match[1] === '' ? 1 : -1;
    if (open === 0) return html.indexOf('>', match.index) + 1 || html.length;
  }
  // What was searched in vain is not searched again: hostile pages open without end.
  budget.left = 0;
  return tag.end;
}

function skip(html: string, tag: Tag): number {
  const closing = `</${tag.name}`;
  for (let at = html.indexOf('</', tag.end); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at, at + closing.length).toLowerCase() === closing) return at;
  return html.length;
}

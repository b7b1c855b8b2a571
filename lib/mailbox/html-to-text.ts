/** Elements whose content is no text. */
const SKIPPED = new Set(['script', 'style', 'head', 'template', 'noscript', 'svg', 'title']);
/** Elements that begin a line of their own. */
const BLOCKS = new Set(
  'address article aside blockquote br dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead tr ul'.split(
    ' ',
  ),
);
const CELLS = new Set(['td', 'th']);
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  euro: '€',
  pound: '£',
  yen: '¥',
  copy: '©',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  middot: '·',
  times: '×',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  ntilde: 'ñ',
  ecirc: 'ê',
  ocirc: 'ô',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  atilde: 'ã',
  otilde: 'õ',
};

/**
 * The text of a page or an HTML mail, a block a line. Reads each character once, whatever the page does; it builds no
 * document and runs nothing. Quoted mail (`blockquote`) keeps a `>` before each line.
 */
export function htmlToText(html: string): string {
  const lines: string[] = [''];
  const quotes = { depth: 0 };
  const add = (text: string): void => {
    const last = lines.length - 1;
    const line = lines[last] ?? '';
    lines[last] = line === '' ? '> '.repeat(quotes.depth) + text.trimStart() : line + text;
  };
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? html.length : open);
    if (text.trim() !== '' || (text !== '' && lines.at(-1) !== '')) add(decode(text.replace(/\s+/g, ' ')));
    if (open < 0) break;
    const tag = readTag(html, open);
    at = tag.end;
    if (at === open + 1) add('<');
    if (SKIPPED.has(tag.name) && !tag.isClosing) at = skip(html, tag);
    if (BLOCKS.has(tag.name)) lines.push('');
    if (CELLS.has(tag.name) && !tag.isClosing && lines.at(-1) !== '') add('  ');
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
  readonly isClosing: boolean;
  /** Offset after it. */
  readonly end: number;
}

function readTag(html: string, open: number): Tag {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return { name: '', isClosing: false, end: close < 0 ? html.length : close + 3 };
  }
  const isClosing = html[open + 1] === '/';
  const name = /^[a-z][a-z0-9]*/i.exec(html.slice(open + (isClosing ? 2 : 1), open + 20))?.[0].toLowerCase() ?? '';
  // "3 < 4" is text that somebody forgot to escape.
  if (name === '' && html[open + 1] !== '!' && html[open + 1] !== '/') return { name, isClosing, end: open + 1 };
  const close = html.indexOf('>', open);
  return { name, isClosing, end: close < 0 ? html.length : close + 1 };
}

function skip(html: string, tag: Tag): number {
  const closing = `</${tag.name}`;
  for (let at = html.indexOf('</', tag.end); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at, at + closing.length).toLowerCase() === closing) return at;
  return html.length;
}

const decode = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

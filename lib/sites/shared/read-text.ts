import {
  appendText,
  breakLine,
  edgeBlock,
  edgeCell,
  edgeQuote,
  finishLines,
  isFull,
  type Lines,
  startLines,
} from './line-builder.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK svg SVG CANVAS IFRAME OBJECT SELECT OPTION INPUT TEXTAREA BUTTON'.split(
    ' ',
  ),
);
/** Blocks that stand apart from their neighbours by an empty line. */
const SPACED = new Set(['P', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);
const BLOCKS = new Set([
  ...SPACED,
  ...(
    'ADDRESS ARTICLE ASIDE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM HEADER HR LI MAIN NAV ' +
    'OL PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD TR UL'
  ).split(' '),
]);

/** How a piece of a page is turned into text. */
export interface ReadTextOptions {
  /** Whether an element is left out with all it holds. */
  readonly skip?: (element: Element) => boolean;
  /** UTF-16 units after which reading stops; 65,536 where not given. */
  readonly limit?: number;
}

/** What `readText` gives: the text, and whether the limit cut it. */
export interface TextReading {
  readonly text: string;
  readonly clipped: boolean;
}

/** Mail programs draw emoji as pictures; longer texts in `alt` describe a picture and were not written by anyone. */
const emojiOf = (image: Element): string => {
  const named = image.getAttribute('data-emoji') ?? image.getAttribute('alt') ?? '';
  return named.length <= 8 && /\p{Extended_Pictographic}/u.test(named) ? named : '';
};

const enter = (element: Element, lines: Lines): void => {
  const tag = element.tagName;
  if (tag === 'BR') breakLine(lines);
  else if (tag === 'BLOCKQUOTE') edgeQuote(lines, 1);
  else if (BLOCKS.has(tag)) edgeBlock(lines, SPACED.has(tag));
  else if (tag === 'TD' || tag === 'TH') edgeCell(lines);
  else if (tag === 'IMG') appendText(lines, emojiOf(element));
  if (tag === 'PRE') lines.preserved += 1;
};

const leave = (element: Element, lines: Lines): void => {
  const tag = element.tagName;
  if (tag === 'BLOCKQUOTE') edgeQuote(lines, -1);
  else if (BLOCKS.has(tag)) edgeBlock(lines, SPACED.has(tag));
  if (tag === 'PRE') lines.preserved -= 1;
};

/**
 * Text of an element as a person sees its lines: blocks and `<br>` break lines, quoted blocks are marked `> ` once per
 * depth, white space is folded. Walks nodes only and asks for no layout (`innerText` would lay the page out); a loop,
 * since a hostile page nests a million elements. Never throws; an empty element gives ''.
 */
export function readText(root: Element, { skip, limit = 65_536 }: ReadTextOptions = {}): TextReading {
  const lines = startLines(limit);
  let node: Node | null = root.firstChild;
  while (node && !isFull(lines)) {
    let into: Node | null = null;
    if (node.nodeType === 3) appendText(lines, node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const element = node as Element;
      if (!SKIPPED.has(element.tagName) && !element.hasAttribute('hidden') && !skip?.(element)) {
        enter(element, lines);
        into = element.firstChild;
        if (!into) leave(element, lines);
      }
    }
    if (into) {
      node = into;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element, lines);
    }
    node = node?.nextSibling ?? null;
  }
  return { text: finishLines(lines), clipped: isFull(lines) };
}

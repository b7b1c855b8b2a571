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

/** Elements and texts of one message that are looked at: a message may be built of a million empty ones. */
const MOST_NODES = 100_000;

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

/** What an element does to the lines around it; looked up once a tag, since reading asks it for every element twice. */
type Effect = 'none' | 'skip' | 'break' | 'quote' | 'block' | 'spaced' | 'pre' | 'cell' | 'image';

const effectOf = (tag: string): Effect => {
  if (SKIPPED.has(tag)) return 'skip';
  if (tag === 'BR') return 'break';
  if (tag === 'BLOCKQUOTE') return 'quote';
  if (tag === 'PRE') return 'pre';
  if (tag === 'TD' || tag === 'TH') return 'cell';
  if (tag === 'IMG') return 'image';
  return SPACED.has(tag) ? 'spaced' : BLOCKS.has(tag) ? 'block' : 'none';
};

const EFFECTS = new Map<string, Effect>();

const effectFor = (element: Element): Effect => {
  const tag = element.tagName;
  const known = EFFECTS.get(tag);
  if (known) return known;
  const effect = effectOf(tag);
  // A page may invent any number of tags: only so many are remembered.
  if (EFFECTS.size < 200) EFFECTS.set(tag, effect);
  return effect;
};

const enter = (effect: Effect, element: Element, lines: Lines): void => {
  if (effect === 'none') return;
  if (effect === 'break') breakLine(lines);
  else if (effect === 'quote') edgeQuote(lines, 1);
  else if (effect === 'cell') edgeCell(lines);
  else if (effect === 'image') appendText(lines, emojiOf(element));
  else edgeBlock(lines, effect === 'spaced');
  if (effect === 'pre') lines.preserved += 1;
};

const leave = (effect: Effect, lines: Lines): void => {
  if (effect === 'quote') edgeQuote(lines, -1);
  else if (effect === 'block' || effect === 'spaced' || effect === 'pre') edgeBlock(lines, effect === 'spaced');
  if (effect === 'pre') lines.preserved -= 1;
};

/**
 * Text of an element as a person sees its lines: blocks and `<br>` break lines, quoted blocks are marked `> ` once per
 * depth, white space is folded. Walks nodes only and asks for no layout (`innerText` would lay the page out); a loop,
 * since a hostile page nests a million elements. Never throws; an empty element gives ''.
 */
export function readText(root: Element, { skip, limit = 65_536 }: ReadTextOptions = {}): TextReading {
  const lines = startLines(limit);
  let node: Node | null = root.firstChild;
  let left = MOST_NODES;
  while (node && !isFull(lines) && left > 0) {
    left -= 1;
    let into: Node | null = null;
    const type = node.nodeType;
    if (type === 3) appendText(lines, node.nodeValue ?? '');
    else if (type === 1) {
      const element = node as Element;
      const effect = effectFor(element);
      if (effect !== 'skip' && !element.hasAttribute('hidden') && !skip?.(element)) {
        enter(effect, element, lines);
        into = element.firstChild;
        if (!into) leave(effect, lines);
      }
    }
    if (into) {
      node = into;
      continue;
    }
    let next: Node | null = node.nextSibling;
    while (!next) {
      node = node.parentNode;
      if (!node || node === root) break;
      leave(effectFor(node as Element), lines);
      next = node.nextSibling;
    }
    node = next;
  }
  return { text: finishLines(lines), clipped: isFull(lines) || left === 0 };
}

import { countSigns, placeBehindSigns } from './count-text.ts';
import { selectionOf, setCaret } from './place-caret.ts';

const BLOCKS = 'p, div, li, h1, h2, h3, h4, h5, h6, pre, td, blockquote';

const blockOf = (node: Node): Element | null =>
  (node.nodeType === 1 ? (node as Element) : node.parentElement)?.closest(BLOCKS) ?? null;

/** Letters and signs of the box, white space aside, that stand before its selection; 0 where it has none. */
export function caretSigns(element: HTMLElement): number {
  const selection = selectionOf(element);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || !element.contains(range.startContainer)) return 0;
  const before = element.ownerDocument.createRange();
  before.setStart(element, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return countSigns(before.toString());
}

/** Piece of text and place in it behind the given number of signs. */
const placeBehind = (element: HTMLElement, signs: number): { readonly node: Text; readonly offset: number } | null => {
  // 4 asks for text alone.
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let left = signs;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const here = countSigns(node.data);
    if (here < left) {
      left -= here;
      continue;
    }
    return { node, offset: placeBehindSigns(node.data, left) };
  }
  return null;
};

/** Puts the caret behind that many signs, where the editor left it in another paragraph (RoosterJS opens one more). */
export function moveCaretBehind(element: HTMLElement, signs: number): void {
  const selection = selectionOf(element);
  const place = placeBehind(element, signs);
  if (!selection || !place || !selection.focusNode) return;
  if (blockOf(selection.focusNode) !== blockOf(place.node)) setCaret(selection, place.node, place.offset);
}

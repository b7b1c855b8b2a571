import type { InsertOptions } from '../editor.ts';

/** Where an insertion will go. */
export interface CaretPlace {
  /** Something of the box stands right behind the caret on the same line and must not join the last paragraph. */
  readonly beforeText: boolean;
}

/** Selection that counts for an element: its shadow root's own where it stands in one. */
export const selectionOf = (element: HTMLElement): Selection | null => {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  // In a shadow root the document's selection is blind; Chromium gives the root one of its own.
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
};

/** Sets a bare caret. */
export const setCaret = (selection: Selection, node: Node, offset: number): void => {
  const range = (node.ownerDocument ?? (node as Document)).createRange();
  range.setStart(node, offset);
  range.collapse(true);
  selection.removeAllRanges();
  selection.addRange(range);
};

const isEmptyBlock = (element: Element): boolean =>
  /^(P|DIV)$/.test(element.tagName) &&
  element.textContent?.trim() === '' &&
  !element.querySelector('img, table, hr, input');

/** First piece of text below a node, or the element whose first line is empty. Comments (Trix marks blocks so) hold none. */
const firstPlace = (node: Node): Node => {
  const inner = [...node.childNodes].find(({ nodeType }) => nodeType !== 8);
  return inner && inner.nodeName !== 'BR' ? firstPlace(inner) : node;
};

/** An empty line above all else, for a box that begins with quoted mail: a caret before it would slip into it. */
const openLine = (element: HTMLElement): Element => {
  const page = element.ownerDocument;
  const line = page.createElement('div');
  line.append(page.createElement('br'));
  element.prepend(line);
  return line;
};

/**
 * Puts the caret where a reply belongs in a box nobody has been in: its first line, above quoted mail and signature.
 * In a `plain` box that begins with quoted mail an empty line is opened first; an editor program would not know of it.
 */
export function placeCaret(element: HTMLElement, { keepBelow = [], plain = false }: InsertOptions): CaretPlace {
  const selection = selectionOf(element);
  if (!selection) return { beforeText: false };
  const [first] = element.childNodes;
  if (!first) {
    setCaret(selection, element, 0);
    return { beforeText: false };
  }
  const kept = ['blockquote', ...keepBelow].join(', ');
  if (first.nodeType === 1) {
    const block = first as Element;
    const isKept = block.matches(kept) || block.querySelector(kept) !== null;
    const line = isKept && plain ? openLine(element) : isEmptyBlock(block) ? block : null;
    if (line) {
      setCaret(selection, line, 0);
      return { beforeText: false };
    }
  }
  setCaret(selection, firstPlace(first), 0);
  return { beforeText: element.textContent?.trim() !== '' };
}

/** Whether the selection stands in the box. */
export function hasCaret(element: HTMLElement): boolean {
  const selection = selectionOf(element);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  return range !== null && element.contains(range.startContainer) && element.contains(range.endContainer);
}

/** Sets the selection anew where it is: the browser then counts what follows as an undo step of its own. */
export function endTypingRun(element: HTMLElement): void {
  // Setting it again in a shadow root would lose it.
  if (element.getRootNode() !== element.ownerDocument) return;
  const selection = selectionOf(element);
  if (!selection || selection.rangeCount === 0) return;
  const range = selection.getRangeAt(0).cloneRange();
  if (!element.contains(range.startContainer)) return;
  selection.removeAllRanges();
  selection.addRange(range);
}

/** Element that holds the caret: editors listen there, or above. */
export function caretElement(element: HTMLElement): Element {
  const node = selectionOf(element)?.focusNode;
  if (!node || !element.contains(node)) return element;
  return node.nodeType === 1 ? (node as Element) : (node.parentElement ?? element);
}

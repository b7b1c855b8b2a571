/** Where an insertion will go. */
export interface CaretPlace {
  /** Something of the box stands right behind the caret on the same line and must not join the last paragraph. */
  readonly beforeText: boolean;
}

const selectionOf = (element: HTMLElement): Selection | null => {
  const root = element.getRootNode() as { getSelection?: () => Selection | null };
  // In a shadow root the document's selection is blind; Chromium gives the root one of its own.
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
};

const setCaret = (selection: Selection, node: Node, offset: number): void => {
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

const emptyBlock = (blocks: readonly Element[], kept: (block: Element) => boolean): Element | undefined =>
  blocks.find((block) => isEmptyBlock(block) && !kept(block));

/** First piece of text below a node, else the node itself. */
const firstPlace = (node: Node): Node => {
  let at = node;
  while (
    at.firstChild &&
    at.nodeType === 1 &&
    (at.firstChild.nodeType === 3 || (at.firstChild as Element).tagName !== 'BR')
  )
    at = at.firstChild;
  return at;
};

/** Puts the caret where a reply belongs in a box nobody has been in: an empty line, above quoted mail and signature. */
const placeAtStart = (element: HTMLElement, selection: Selection, keepBelow: readonly string[]): CaretPlace => {
  const selector = keepBelow.join(', ');
  const kept = (block: Element): boolean =>
    selector !== '' && (block.matches(selector) || block.querySelector(selector) !== null);
  const blocks = [...element.children];
  const first = blocks.findIndex(kept);
  const above = first < 0 ? blocks : blocks.slice(0, first);
  const line = emptyBlock(above, kept);
  if (line) {
    setCaret(selection, line, 0);
    return { beforeText: false };
  }
  const text = element.firstChild;
  if (!text) {
    setCaret(selection, element, 0);
    return { beforeText: false };
  }
  setCaret(selection, firstPlace(text), 0);
  return { beforeText: element.textContent?.trim() !== '' };
};

/** Keeps the agent's caret where there is one in the box; else puts it where a reply belongs. */
export function placeCaret(element: HTMLElement, keepBelow: readonly string[] = []): CaretPlace {
  const selection = selectionOf(element);
  if (!selection) return { beforeText: false };
  const range = selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  if (!range || !element.contains(range.startContainer) || !element.contains(range.endContainer))
    return placeAtStart(element, selection, keepBelow);
  return { beforeText: false };
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

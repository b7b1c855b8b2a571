import { isComposing } from './composing.ts';
import { selectionOf } from './place-caret.ts';

const SETTLE_MS = 120;

/** Waits the given time. */
export const pause = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

/** Selects a range again where an editor has put back an older one when it got the focus (Squire does). */
const selectAgain = (element: HTMLElement, range: Range | null): void => {
  const selection = selectionOf(element);
  const now = selection?.rangeCount ? selection.getRangeAt(0) : null;
  if (!range || !now || !element.contains(range.endContainer)) return;
  if (now.startContainer === range.startContainer && now.startOffset === range.startOffset) return;
  selection?.removeAllRanges();
  selection?.addRange(range);
};

const focused = (element: HTMLElement): HTMLElement | null => {
  const page = element.ownerDocument;
  const root = element.getRootNode();
  const active = 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : page.activeElement;
  if (!active || !element.contains(active)) return null;
  const frame = page.defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame ? (active as HTMLElement) : null;
};

/**
 * Puts the page's own focus into the box, where it is not there already. Editors set up their selection some time after
 * they get the focus (Slate swallows a paste that comes at once), so this waits 120 ms after changing it, unless the box
 * is known to need none. Where an input method is in the midst of a word, leaving the box for a moment makes the browser
 * finish it; it has already done so where the panel was clicked.
 */
export async function takeFocus(element: HTMLElement, settles: boolean): Promise<void> {
  const active = focused(element);
  if (active && !isComposing(element.ownerDocument)) return;
  active?.blur();
  const selection = active && element.getRootNode() === element.ownerDocument ? selectionOf(element) : null;
  const range = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : null;
  element.focus({ preventScroll: true });
  selectAgain(element, range);
  await pause(settles ? SETTLE_MS : 0);
}

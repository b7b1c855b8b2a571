import { type PasteLoad, pasteEvent } from './paste-event.ts';
import { caretElement, selectionOf, setCaret } from './place-caret.ts';

/**
 * Gives a paste to the editor that stands behind an element.
 * @returns whether the editor took it; one that did not may still have taken plain text a moment later.
 */
export function givePaste(element: HTMLElement, load: PasteLoad): boolean {
  const page = element.ownerDocument;
  const view = page.defaultView;
  if (!view) return false;
  const event = pasteEvent(view as Window & typeof globalThis, load);
  caretElement(element).dispatchEvent(event);
  if (event.defaultPrevented) return true;
  // Quill 1 and others lead the browser's paste into a box aside and fetch it there: a made event pastes nothing itself.
  const aside = page.activeElement as HTMLElement | null;
  if (!aside?.isContentEditable || element.contains(aside) || aside.contains(element)) return false;
  // Firefox does not move the selection along while its window has not the focus.
  const selection = selectionOf(aside);
  if (selection && !aside.contains(selection.focusNode)) setCaret(selection, aside, 0);
  try {
    if (load.html !== undefined && page.execCommand('insertHTML', false, load.html)) return true;
  } catch {
    // A page that enforces Trusted Types refuses markup.
  }
  return page.execCommand('insertText', false, load.text);
}

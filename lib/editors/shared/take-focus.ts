import { isComposing } from './composing.ts';

const SETTLE_MS = 120;

/** Waits the given time. */
export const pause = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

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
  element.focus({ preventScroll: true });
  await pause(settles ? SETTLE_MS : 0);
}

const SETTLE_MS = 120;

/** Waits the given time. */
export const pause = (delayMs: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, delayMs));

const hasFocus = (element: HTMLElement): boolean => {
  const page = element.ownerDocument;
  const root = element.getRootNode();
  const active = 'activeElement' in root ? (root as Document | ShadowRoot).activeElement : page.activeElement;
  if (!active || !element.contains(active)) return false;
  const frame = page.defaultView?.frameElement;
  return !frame || frame.ownerDocument.activeElement === frame;
};

/**
 * Puts the page's own focus into the box, where it is not there already. Editors set up their selection some time after
 * they get the focus (Slate swallows a paste that comes at once), so this waits 120 ms after changing it, unless the box
 * is known to need none.
 */
export async function takeFocus(element: HTMLElement, settles: boolean): Promise<void> {
  if (hasFocus(element)) return;
  element.focus({ preventScroll: true });
  await pause(settles ? SETTLE_MS : 0);
}

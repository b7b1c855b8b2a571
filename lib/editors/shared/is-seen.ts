const MIN_WIDTH = 40;
const MIN_HEIGHT = 8;
const MIN_OPACITY = 0.15;

const opacityOf = (element: Element): number => {
  let opacity = 1;
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement)
    opacity *= Number.parseFloat(view.getComputedStyle(at).opacity || '1');
  return opacity;
};

const inView = (box: DOMRect, view: Window): boolean =>
  box.bottom > 0 && box.right > 0 && box.top < view.innerHeight && box.left < view.innerWidth;

/**
 * Whether a person could see this box: shown, large enough, opaque and on the screen, in every frame up to the top. A
 * box that is only scrolled away is scrolled into view first; one that a page placed outside stays outside.
 */
export function isSeen(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  const frame = view.frameElement as HTMLElement | null;
  // The body of an editor's frame may be as low as one line: the frame is what is seen.
  if (frame) return isSeen(frame);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  if (opacityOf(element) < MIN_OPACITY) return false;
  if (!inView(element.getBoundingClientRect(), view)) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const box = element.getBoundingClientRect();
  return box.width >= MIN_WIDTH && box.height >= MIN_HEIGHT && inView(box, view);
}

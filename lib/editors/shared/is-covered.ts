const MOST_ELEMENTS = 20_000;
const PAINTED = /^(?:IMG|VIDEO|CANVAS|IFRAME|EMBED|OBJECT|svg)$/;

/** Whether an element paints over what lies behind it: a picture, a background that is more than a tint. */
const isOpaque = (element: Element, view: Window): boolean => {
  const { backgroundColor, backgroundImage, opacity } = view.getComputedStyle(element);
  if (Number.parseFloat(opacity) < 0.5) return false;
  if (backgroundImage !== 'none' || PAINTED.test(element.tagName)) return true;
  const alpha = /(?:,|\/)\s*([\d.]+)\)$/.exec(/^(?:rgba|.*\/)/.test(backgroundColor) ? backgroundColor : '')?.[1];
  return Number.parseFloat(alpha ?? '1') >= 0.5;
};

const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

/** Layers that let clicks through are not found by asking what lies at a point: they are looked for one by one. */
function hasClickThroughCover(
  element: Element,
  view: Window,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  let left = MOST_ELEMENTS;
  for (const each of element.ownerDocument.body.getElementsByTagName('*')) {
    left -= 1;
    if (left < 0) return false;
    if (!holds(each.getBoundingClientRect(), x, y) || each.contains(element) || element.contains(each)) continue;
    const { pointerEvents, zIndex, position } = view.getComputedStyle(each);
    if (pointerEvents !== 'none' || !/fixed|absolute/.test(position) || !isOpaque(each, view)) continue;
    const level = Number.parseInt(zIndex, 10) || 0;
    // 4: stands behind the box in the page, and so before it for the eye.
    if (level > 0 || each.matches(':popover-open, :modal')) return true;
    if (level === 0 && element.compareDocumentPosition(each) & 4) return true;
  }
  return false;
}

/** Whether most of the part of a box that is in view is cut away by the page or lies behind something opaque. */
export function isCovered(element: Element, { left, top, width, height }: DOMRect, view: Window): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const takesClicks = view.getComputedStyle(element).pointerEvents !== 'none';
  const at = (share: number, down: number) => ({ x: left + width * share, y: top + height * down });
  const isHidden = ({ x, y }: { readonly x: number; readonly y: number }): boolean => {
    const pile = root.elementsFromPoint(x, y);
    if (takesClicks && !pile.some((each) => element.contains(each))) return true;
    const own = pile.findIndex((each) => element.contains(each) || each.contains(element));
    return pile.slice(0, Math.max(0, own)).some((each) => isOpaque(each, view));
  };
  const middle = at(0.5, 0.5);
  const places = [at(0.1, 0.2), at(0.9, 0.2), middle, at(0.1, 0.8), at(0.9, 0.8)];
  return places.filter(isHidden).length > 2 || hasClickThroughCover(element, view, middle);
}

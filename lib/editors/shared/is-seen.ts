import { isCovered } from './is-covered.ts';

const MIN_WIDTH = 40;
const MIN_HEIGHT = 8;
const MIN_OPACITY = 0.15;

const opacityOf = (element: Element): number => {
  let opacity = 1;
  const view = element.ownerDocument.defaultView;
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const { opacity: own, filter } = view.getComputedStyle(at);
    opacity *= Number.parseFloat(own || '1') * Number.parseFloat(/opacity\(([\d.]+)\)/.exec(filter)?.[1] ?? '1');
  }
  return opacity;
};

/** Part of an element that its window and the areas it scrolls in leave to be seen; without size where nothing is. */
const partInView = (element: Element, view: Window): DOMRect => {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const cutTo = (area: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>): void => {
    left = Math.max(left, area.left);
    top = Math.max(top, area.top);
    right = Math.min(right, area.right);
    bottom = Math.min(bottom, area.bottom);
  };
  cutTo({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
  const { body, documentElement } = element.ownerDocument;
  for (let at = element.parentElement; at && at !== body && at !== documentElement; at = at.parentElement)
    if (view.getComputedStyle(at).overflow !== 'visible') cutTo(at.getBoundingClientRect());
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
};

const isLargeEnough = ({ width, height }: DOMRect): boolean => width >= MIN_WIDTH && height >= MIN_HEIGHT;

/**
 * Whether a person could see this box: shown, large enough, opaque, on the screen, not put out of use and not behind
 * something else, in every frame up to the top. A box that is only scrolled away is scrolled into view first; one that a
 * page placed outside stays outside.
 */
export function isSeen(element: HTMLElement): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || !element.isConnected) return false;
  const frame = view.frameElement as HTMLElement | null;
  // The body of an editor's frame may be as low as one line: the frame is what is seen.
  if (frame) return isSeen(frame);
  if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true }))
    return false;
  if (view.getComputedStyle(element).contentVisibility === 'hidden') return false;
  if (element.closest('[inert], [aria-hidden="true"]') || opacityOf(element) < MIN_OPACITY) return false;
  if (!isLargeEnough(partInView(element, view))) element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const part = partInView(element, view);
  return isLargeEnough(part) && !isCovered(element, part, view);
}

/** What is drawn over a page while it is being taught. Nothing of it is part of the page's own content. */
export interface Overlay {
  /** Takes the mouse, or lets it through to the page. */
  readonly take: (isTaking: boolean) => void;
  /** Frames the part that would be taken now, with our own words above it; null frames nothing. */
  readonly frame: (element: Element | null, label: string) => void;
  /** Frames a part that was taken; stays until the overlay goes or the part is taken anew. */
  readonly keep: (id: string, element: Element) => void;
  /** The page's innermost element at a point, ours left out. */
  readonly at: (x: number, y: number) => Element | null;
  readonly remove: () => void;
}

// Inline styles set by a script hold under any content security policy of the page.
const COVER = 'all: initial; position: fixed; inset: 0; width: 100vw; height: 100vh; z-index: 2147483647;';
const FRAME =
  'position: fixed; box-sizing: border-box; border-radius: 6px; pointer-events: none; transition: all 60ms ease-out;';
const LABEL =
  'position: fixed; max-width: 320px; padding: 4px 9px; border-radius: 6px; background: #0b6b5b; color: #fff; font: 500 13px/1.4 system-ui, sans-serif; pointer-events: none; box-shadow: 0 2px 8px rgb(0 0 0 / 30%);';
const MARGIN = 3;
const LABEL_HEIGHT = 30;

const place = (box: HTMLElement, element: Element): void => {
  const { left, top, width, height } = element.getBoundingClientRect();
  Object.assign(box.style, {
    left: `${left - MARGIN}px`,
    top: `${top - MARGIN}px`,
    width: `${width + 2 * MARGIN}px`,
    height: `${height + 2 * MARGIN}px`,
    display: element.isConnected && width > 0 ? 'block' : 'none',
  });
};

const placeLabel = (label: HTMLElement, element: Element): void => {
  const { left, top, bottom } = element.getBoundingClientRect();
  const above = top - LABEL_HEIGHT - 2 * MARGIN;
  label.style.left = `${Math.max(4, left - MARGIN)}px`;
  label.style.top = `${above > 4 ? above : Math.max(4, Math.min(bottom + 2 * MARGIN, innerHeight - LABEL_HEIGHT))}px`;
};

/** Lays a cover over the page, in a closed shadow root beside its body, above everything that it shows. */
export function layOverlay(page: Document): Overlay {
  const host = page.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = COVER;
  const root = host.attachShadow({ mode: 'closed' });
  const part = (style: string): HTMLElement => {
    const element = page.createElement('div');
    element.style.cssText = `${style} display: none;`;
    root.append(element);
    return element;
  };
  const frame = part(`${FRAME} border: 2px solid #0b6b5b; background: rgb(11 107 91 / 12%);`);
  const label = part(LABEL);
  const kept = new Map<string, { readonly box: HTMLElement; readonly element: Element }>();
  let framed: Element | null = null;
  const draw = (): void => {
    for (const { box, element } of kept.values()) place(box, element);
    label.style.display = framed ? 'block' : 'none';
    if (!framed) {
      frame.style.display = 'none';
      return;
    }
    place(frame, framed);
    placeLabel(label, framed);
  };
  page.documentElement.append(host);
  // Above the page's own dialogs too, where the browser has such a layer.
  host.popover = 'manual';
  host.showPopover?.();
  page.defaultView?.addEventListener('scroll', draw, { capture: true, passive: true });
  page.defaultView?.addEventListener('resize', draw);
  return {
    take: (isTaking) => {
      host.style.pointerEvents = isTaking ? 'auto' : 'none';
      host.style.cursor = isTaking ? 'crosshair' : 'auto';
    },
    frame: (element, words) => {
      framed = element;
      label.textContent = words;
      draw();
    },
    keep: (id, element) => {
      kept.get(id)?.box.remove();
      kept.set(id, { element, box: part(`${FRAME} border: 2px dashed #1f4f9c;`) });
      draw();
    },
    at: (x, y) => page.elementsFromPoint(x, y).find((element) => element !== host) ?? null,
    remove: () => {
      page.defaultView?.removeEventListener('scroll', draw, { capture: true });
      page.defaultView?.removeEventListener('resize', draw);
      host.remove();
    },
  };
}

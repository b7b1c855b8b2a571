/** What a test page says about the editor it holds. */
export interface OfferedEditor {
  /** Editable element; asked anew each time, since some editors replace it. */
  readonly element: () => HTMLElement;
  /** Text the editor would send, from its own model, one line per paragraph or line break. */
  readonly model: () => string;
  /** Selectors to the element, one per document or shadow root that has to be crossed. */
  readonly path: readonly string[];
}

const placeOf = (element: HTMLElement): { readonly x: number; readonly y: number } => {
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  const box = (frame ?? element).getBoundingClientRect();
  return { x: Math.round(box.left + 120), y: Math.round(Math.min(box.bottom, innerHeight) - 20) };
};

/** Whether the page's own focus is in the box, through frames and shadow roots. */
const holdsFocus = (element: HTMLElement): boolean => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const frame = element.ownerDocument.defaultView?.frameElement;
  return element.contains(root.activeElement) && (!frame || frame.ownerDocument.activeElement === frame);
};

/** Notes what could send a reply, from every window the box stands in. */
const watchSending = (element: () => HTMLElement) => {
  const seen: string[] = [];
  const watched = new WeakSet<Window>();
  const note = ({ type }: Event): void => void seen.push(type);
  return {
    watch: (): void => {
      seen.length = 0;
      for (const view of [window, element().ownerDocument.defaultView ?? window]) {
        if (watched.has(view)) continue;
        watched.add(view);
        for (const type of ['submit', 'click', 'keydown', 'keypress', 'pointerdown'])
          view.addEventListener(type, note, true);
      }
    },
    seen: (): readonly string[] => [...seen],
  };
};

/** A place in the first lines: clicked below all text, Jodit would open another paragraph. */
const topOf = (element: HTMLElement): { readonly x: number; readonly y: number } => {
  const frame = element.ownerDocument.defaultView?.frameElement as HTMLElement | null | undefined;
  const box = (frame ?? element).getBoundingClientRect();
  return { x: Math.round(box.left + 60), y: Math.round(box.top + 24) };
};

/** Tells the test that the editor can be used, and how. */
export function offerEditor({ element, model, path }: OfferedEditor): void {
  const { watch, seen } = watchSending(element);
  const replyEditor = {
    model,
    watch,
    seen,
    markPublic: (): void => element().setAttribute('data-audience', 'customer'),
    point: () => placeOf(element()),
    top: () => topOf(element()),
    holdsFocus: () => holdsFocus(element()),
  };
  Object.assign(globalThis, { replyEditor });
  document.body.dataset.box = JSON.stringify(path);
  document.body.dataset.ready = 'yes';
}

/** The paragraph that stands in every test editor from the start, below an empty one. */
export const BELOW = 'Shop team';
/** The same as markup. */
export const START = `<p><br></p><p>${BELOW}</p>`;

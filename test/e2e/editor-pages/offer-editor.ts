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

/** Tells the test that the editor can be used, and how. */
export function offerEditor({ element, model, path }: OfferedEditor): void {
  Object.assign(globalThis, { replyEditor: { model, point: () => placeOf(element()) } });
  document.body.dataset.box = JSON.stringify(path);
  document.body.dataset.ready = 'yes';
}

/** The paragraph that stands in every test editor from the start, below an empty one. */
export const BELOW = 'Shop team';
/** The same as markup. */
export const START = `<p><br></p><p>${BELOW}</p>`;

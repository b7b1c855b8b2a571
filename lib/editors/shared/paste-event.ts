/** What a synthetic paste carries. */
export interface PasteLoad {
  readonly text: string;
  readonly html?: string;
}

const SHAPE = { bubbles: true, cancelable: true, composed: true } as const;

/**
 * A paste event of the element's own window. Chromium takes a `DataTransfer`; Firefox ignores it and takes one type with
 * its data instead, which is tried out on the event itself.
 */
export function pasteEvent(view: Window & typeof globalThis, { text, html }: PasteLoad): ClipboardEvent {
  const clipboardData = new view.DataTransfer();
  clipboardData.setData('text/plain', text);
  if (html !== undefined) clipboardData.setData('text/html', html);
  const event = new view.ClipboardEvent('paste', { ...SHAPE, clipboardData });
  if (event.clipboardData?.getData('text/plain') === text) return event;
  const ownForm = html === undefined ? { dataType: 'text/plain', data: text } : { dataType: 'text/html', data: html };
  return new view.ClipboardEvent('paste', { ...SHAPE, ...ownForm } as ClipboardEventInit);
}

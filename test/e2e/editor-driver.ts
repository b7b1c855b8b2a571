import type { EditorPage } from './editor-pages.ts';

/** Keys a person presses while writing. */
export type EditingKey = 'undo' | 'top' | 'line-end' | 'left' | 'select-left';

/** A real browser with our editors in a world of their own, and a person's hands. */
export interface EditorDriver {
  readonly browser: 'chromium' | 'firefox';
  /** Opens a page afresh and waits until its editor can be used. */
  readonly open: (page: EditorPage) => Promise<void>;
  /** Value of an expression in the page's own world. */
  readonly inPage: <Value>(expression: string) => Promise<Value>;
  /** Value of an expression over `readerUnderTest`, in the world of our script. */
  readonly ask: <Value>(expression: string) => Promise<Value>;
  readonly click: (at: { readonly x: number; readonly y: number }) => Promise<void>;
  readonly type: (text: string) => Promise<void>;
  readonly press: (key: EditingKey) => Promise<void>;
  /** Leaves an input method's composition open with this text. */
  readonly compose: (text: string) => Promise<void>;
  /**
   * Gives the focus to the browser's own window, as a click into a panel does; only where the browser can be told to.
   * @returns the way back.
   */
  readonly leave?: () => Promise<() => Promise<void>>;
  readonly close: () => Promise<void>;
}

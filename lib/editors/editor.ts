/** Kinds of reply box by how they take text. */
export type EditorKind = 'textarea' | 'contenteditable' | 'tinymce';

/** How an insertion ended. `read-back-failed`: written, but the box does not hold the text; the agent must look. */
export type InsertOutcome =
  | { readonly ok: true; readonly method: 'insertText' | 'paste-html' | 'paste-text' | 'insertHTML' }
  | { readonly ok: false; readonly reason: 'not-editable' | 'not-visible' | 'nothing-inserted' | 'read-back-failed' };

/** Writes into one kind of reply box and reads it back. Never sends, never clears, never touches text around the caret. */
export interface Editor {
  readonly kind: EditorKind;
  /** Whether this element is a box of this kind. */
  readonly handles: (element: HTMLElement) => boolean;
  /** Text the box holds, paragraphs separated by `\n`. */
  readonly read: (element: HTMLElement) => string;
  /** Inserts plain text (`\n\n` between paragraphs) at the caret as one undo step; the caret ends behind it. */
  readonly insert: (element: HTMLElement, text: string) => Promise<InsertOutcome>;
}

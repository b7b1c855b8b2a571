/** Kinds of reply box by how they take text. */
export type EditorKind =
  | 'textarea'
  | 'contenteditable'
  | 'tinymce'
  | 'ckeditor5'
  | 'ckeditor4'
  | 'quill'
  | 'prosemirror'
  | 'lexical'
  | 'draftjs'
  | 'slate'
  | 'froala'
  | 'summernote'
  | 'jodit'
  | 'roosterjs'
  | 'trix'
  | 'redactor';

/** Ways a text can get into a box, in the order they are tried. */
export type InsertMethod = 'insertText' | 'paste-html' | 'paste-text' | 'insertHTML';

/** How an insertion ended. `read-back-failed`: written, but the box does not hold the text; the agent must look. */
export type InsertOutcome =
  | { readonly ok: true; readonly method: InsertMethod }
  | {
      readonly ok: false;
      readonly reason: 'not-editable' | 'not-visible' | 'nothing-inserted' | 'read-back-failed' | 'called-off';
    };

/** What an insertion may need to know about the box beyond the box itself. */
export interface InsertOptions {
  /** Selectors of quoted mail and signature: where nobody has put the caret yet, the text goes above them. */
  readonly keepBelow?: readonly string[];
  /** A bare editable element with no editor program behind it: nothing has to settle after it gets the focus. */
  readonly plain?: boolean;
  /** Asked right before every way of writing that is tried; a false answer calls the insertion off. */
  readonly stillRight?: () => boolean;
}

/** Writes into one kind of reply box and reads it back. Never sends, never clears, never touches text around the caret. */
export interface Editor {
  readonly kind: EditorKind;
  /** Whether this element is a box of this kind. */
  readonly handles: (element: HTMLElement) => boolean;
  /** Text the box holds, lines separated by `\n`, quoted blocks and what stands in `leaveOut` selectors left out. */
  readonly read: (element: HTMLElement, leaveOut?: readonly string[]) => string;
  /** Inserts plain text (`\n\n` between paragraphs) at the caret as one undo step; the caret ends behind it. */
  readonly insert: (element: HTMLElement, text: string, options?: InsertOptions) => Promise<InsertOutcome>;
}

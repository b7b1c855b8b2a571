// Takes a reply box in a page and a text. Gives the text inserted at the caret, read back. Knows nothing of sites or cases.
import { contentEditableEditor } from './contenteditable.ts';
import type { Editor } from './editor.ts';
import { textareaEditor } from './textarea.ts';
import { tinymceEditor } from './tinymce.ts';

export type { Editor, EditorKind, InsertMethod, InsertOptions, InsertOutcome } from './editor.ts';
export { isSeen } from './shared/is-seen.ts';

/** Every kind of box, asked in this order; plain contenteditable takes what the others leave. */
export const EDITORS: readonly Editor[] = [textareaEditor, tinymceEditor, contentEditableEditor];

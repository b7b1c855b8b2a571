// Takes a reply box in a page and a text. Gives the text inserted at the caret, read back. Knows nothing of sites or cases.
import { ckeditor4Editor } from './ckeditor4.ts';
import { ckeditor5Editor } from './ckeditor5.ts';
import { contentEditableEditor } from './contenteditable.ts';
import { draftjsEditor } from './draftjs.ts';
import type { Editor } from './editor.ts';
import { froalaEditor } from './froala.ts';
import { joditEditor } from './jodit.ts';
import { lexicalEditor } from './lexical.ts';
import { prosemirrorEditor } from './prosemirror.ts';
import { quillEditor } from './quill.ts';
import { redactorEditor } from './redactor.ts';
import { roosterjsEditor } from './roosterjs.ts';
import { slateEditor } from './slate.ts';
import { summernoteEditor } from './summernote.ts';
import { textareaEditor } from './textarea.ts';
import { tinymceEditor } from './tinymce.ts';
import { trixEditor } from './trix.ts';

export type { Editor, EditorKind, InsertMethod, InsertOptions, InsertOutcome } from './editor.ts';
export { watchComposing } from './shared/composing.ts';
export { isSeen } from './shared/is-seen.ts';

/** Every kind of box, asked in this order; plain contenteditable takes what the others leave. */
export const EDITORS: readonly Editor[] = [
  textareaEditor,
  tinymceEditor,
  ckeditor5Editor,
  ckeditor4Editor,
  quillEditor,
  prosemirrorEditor,
  lexicalEditor,
  draftjsEditor,
  slateEditor,
  froalaEditor,
  summernoteEditor,
  joditEditor,
  roosterjsEditor,
  trixEditor,
  redactorEditor,
  contentEditableEditor,
];

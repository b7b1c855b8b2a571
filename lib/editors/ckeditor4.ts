import { markedEditor } from './shared/marked-editor.ts';

/** CKEditor 4, such as Request Tracker's: the body of a frame, or an element of the page. */
export const ckeditor4Editor = markedEditor('ckeditor4', '.cke_editable');

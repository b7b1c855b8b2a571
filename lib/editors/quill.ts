import { markedEditor } from './shared/marked-editor.ts';

/** Quill 1 and 2. */
export const quillEditor = markedEditor('quill', '.ql-editor');

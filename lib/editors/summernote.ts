import { markedEditor } from './shared/marked-editor.ts';

/** Summernote, such as FreeScout's. */
export const summernoteEditor = markedEditor('summernote', '.note-editable', {
  ways: ['paste-text', 'insertHTML', 'insertText'],
  restMs: 25,
});

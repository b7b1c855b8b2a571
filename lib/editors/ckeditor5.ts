import { markedEditor } from './shared/marked-editor.ts';

/** CKEditor 5: keeps a model of its own and takes nothing but pastes. */
export const ckeditor5Editor = markedEditor('ckeditor5', '.ck-editor__editable', {
  ways: ['paste-html', 'paste-text'],
});

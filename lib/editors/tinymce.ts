import type { Editor } from './editor.ts';
import { insertRich } from './shared/insert-rich.ts';
import { readBox } from './shared/read-box.ts';

/** TinyMCE: the editable body of a frame, marked by the editor's own id or class. */
export const tinymceEditor: Editor = {
  kind: 'tinymce',
  handles: (element) =>
    element.isContentEditable && (element.id === 'tinymce' || element.classList.contains('mce-content-body')),
  read: (element, leaveOut = []) => readBox(element, ['blockquote', ...leaveOut]),
  insert: (element, text, options) => insertRich(element, text, { ...options, plain: true }),
};

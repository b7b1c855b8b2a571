import type { Editor } from './editor.ts';
import { insertRich } from './shared/insert-rich.ts';
import { readBox } from './shared/read-box.ts';

/** Plain editable elements, such as Gmail's, and every editor that takes a paste. */
export const contentEditableEditor: Editor = {
  kind: 'contenteditable',
  handles: (element) => element.isContentEditable,
  read: (element, leaveOut = []) => readBox(element, ['blockquote', ...leaveOut]),
  insert: insertRich,
};

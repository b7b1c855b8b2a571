import { markedEditor } from './shared/marked-editor.ts';

/** Jodit. */
export const joditEditor = markedEditor('jodit', '.jodit-wysiwyg', { ways: ['insertHTML', 'insertText'] });

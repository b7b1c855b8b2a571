import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { BELOW, offerEditor } from './offer-editor.ts';

const editor = new Editor({
  element: document.querySelector('#host'),
  extensions: [StarterKit],
  content: `<p></p><p>${BELOW}</p>`,
});
offerEditor({
  element: () => editor.view.dom,
  model: () => editor.getText({ blockSeparator: '\n' }),
  path: ['.tiptap'],
});

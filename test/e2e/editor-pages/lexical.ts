import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { BELOW, offerEditor } from './offer-editor.ts';

const box = document.createElement('div');
box.contentEditable = 'true';
document.querySelector('#host')?.append(box);
const editor = createEditor({
  namespace: 'reply',
  onError: (error) => {
    throw error;
  },
});
editor.setRootElement(box);
registerRichText(editor);
editor.update(
  () => {
    $getRoot()
      .clear()
      .append($createParagraphNode(), $createParagraphNode().append($createTextNode(BELOW)));
  },
  { discrete: true },
);
registerHistory(editor, createEmptyHistoryState(), 300);
offerEditor({
  element: () => box,
  model: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
  path: ['[data-lexical-editor]'],
});

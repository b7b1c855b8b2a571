import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { BELOW, offerEditor } from './offer-editor.ts';

let latest = EditorState.createWithContent(ContentState.createFromText(`\n${BELOW}`));

const Reply = () => {
  const [editorState, setEditorState] = useState(latest);
  const onChange = (next: EditorState): void => {
    latest = next;
    setEditorState(next);
  };
  return createElement(Editor, { editorState, onChange });
};
createRoot(document.querySelector('#host') ?? document.body).render(createElement(Reply));
const box = (): HTMLElement => document.querySelector<HTMLElement>('.public-DraftEditor-content') ?? document.body;
const whenDrawn = (): void => {
  if (box() === document.body) requestAnimationFrame(whenDrawn);
  else
    offerEditor({
      element: box,
      model: () => latest.getCurrentContent().getPlainText('\n'),
      path: ['.public-DraftEditor-content'],
    });
};
whenDrawn();

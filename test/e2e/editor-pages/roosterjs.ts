import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { linesOfMarkup } from './lines-of-markup.ts';
import { BELOW, offerEditor } from './offer-editor.ts';

const box = document.createElement('div');
box.style.minHeight = '240px';
// As Outlook names the element around it.
const parent = document.createElement('div');
parent.id = 'editorParent_1';
parent.append(box);
document.querySelector('#host')?.append(parent);
const editor = createEditor(box, [], createModelFromHtml(`<div><br></div><div>${BELOW}</div>`));
offerEditor({
  element: () => box,
  model: () => linesOfMarkup(exportContent(editor, 'HTML')),
  path: ['#editorParent_1 > div'],
});

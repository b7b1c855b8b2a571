import { ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { linesOfMarkup } from './lines-of-markup.ts';
import { offerEditor, START } from './offer-editor.ts';

const host = document.querySelector<HTMLElement>('#host') ?? document.body;
const editor = await ClassicEditor.create(host, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph],
  initialData: START,
  // Attributes set from outside are taken off again.
  label: 'Reply to the customer',
});
offerEditor({
  element: () => document.querySelector<HTMLElement>('.ck-editor__editable') ?? document.body,
  model: () => linesOfMarkup(editor.getData()),
  path: ['.ck-editor__editable'],
});

import Quill from 'quill-1';
import { BELOW, offerEditor } from './offer-editor.ts';

const quill = new Quill('#host', { theme: 'snow', modules: { toolbar: false } });
quill.setText(`\n${BELOW}\n`);
quill.history.clear();
offerEditor({ element: () => quill.root, model: () => quill.getText(), path: ['.ql-editor'] });

import 'trix';
import { BELOW, offerEditor } from './offer-editor.ts';

interface TrixElement extends HTMLElement {
  readonly editor: {
    readonly loadHTML: (markup: string) => void;
    readonly getDocument: () => { readonly toString: () => string };
  };
}
const box = document.createElement('trix-editor') as TrixElement;
box.style.minHeight = '240px';
box.addEventListener('trix-initialize', () => {
  box.editor.loadHTML(`<div><br>${BELOW}</div>`);
  offerEditor({ element: () => box, model: () => box.editor.getDocument().toString(), path: ['trix-editor'] });
});
document.querySelector('#host')?.append(box);

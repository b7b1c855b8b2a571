import { linesOfMarkup } from './lines-of-markup.ts';
import { offerEditor, START } from './offer-editor.ts';

interface Ckeditor4 {
  readonly getData: () => string;
  readonly setData: (markup: string, done: () => void) => void;
  readonly resetUndo: () => void;
  readonly document: { readonly getBody: () => { readonly $: HTMLElement } };
  readonly on: (event: string, listener: () => void) => void;
}
const { CKEDITOR } = globalThis as unknown as {
  CKEDITOR: { readonly replace: (id: string, options: object) => Ckeditor4 };
};

const editor = CKEDITOR.replace('host', { versionCheck: false, height: 260 });
editor.on('instanceReady', () => {
  editor.setData(START, () => {
    editor.resetUndo();
    offerEditor({
      element: () => editor.document.getBody().$,
      model: () => linesOfMarkup(editor.getData()),
      path: ['iframe.cke_wysiwyg_frame', 'body'],
    });
  });
});

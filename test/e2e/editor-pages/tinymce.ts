import { linesOfMarkup } from './lines-of-markup.ts';
import { offerEditor, START } from './offer-editor.ts';

interface TinyMce {
  readonly getContent: () => string;
  readonly setContent: (markup: string) => void;
  readonly getBody: () => HTMLElement;
  readonly undoManager: { readonly reset: () => void };
  readonly on: (event: string, listener: () => void) => void;
}
const { tinymce } = globalThis as unknown as { tinymce: { readonly init: (options: object) => void } };

tinymce.init({
  selector: '#host',
  license_key: 'gpl',
  promotion: false,
  branding: false,
  height: 360,
  setup: (editor: TinyMce) =>
    editor.on('init', () => {
      editor.setContent(START);
      editor.undoManager.reset();
      offerEditor({
        element: () => editor.getBody(),
        model: () => linesOfMarkup(editor.getContent()),
        path: ['iframe.tox-edit-area__iframe', 'body'],
      });
    }),
});

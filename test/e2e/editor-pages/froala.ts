import { linesOfMarkup } from './lines-of-markup.ts';
import { offerEditor, START } from './offer-editor.ts';

interface Froala {
  readonly html: { readonly get: () => string; readonly set: (markup: string) => void };
  readonly undo: { readonly reset: () => void; readonly saveStep: () => void };
}
type MakeFroala = new (at: string, options: object) => Froala;
const { FroalaEditor } = globalThis as unknown as { FroalaEditor: MakeFroala };

const editor: Froala = new FroalaEditor('#host', {
  heightMin: 240,
  events: {
    initialized: () =>
      // The editor is handed out by its constructor, which may end only after this event.
      queueMicrotask(() => {
        editor.html.set(START);
        editor.undo.reset();
        editor.undo.saveStep();
        offerEditor({
          element: () => document.querySelector<HTMLElement>('.fr-element') ?? document.body,
          model: () => linesOfMarkup(editor.html.get()),
          path: ['.fr-element'],
        });
      }),
  },
});

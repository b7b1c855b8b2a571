import { linesOfMarkup } from './lines-of-markup.ts';
import { offerEditor, START } from './offer-editor.ts';

interface JoditEditor {
  value: string;
  readonly editor: HTMLElement;
  readonly waitForReady: () => Promise<void>;
  readonly history: { readonly clear: () => void };
}
const { Jodit } = globalThis as unknown as { Jodit: { readonly make: (at: string, options: object) => JoditEditor } };

const editor = Jodit.make('#host', { height: 360, toolbar: false });
await editor.waitForReady();
editor.value = START;
editor.history.clear();
offerEditor({ element: () => editor.editor, model: () => linesOfMarkup(editor.value), path: ['.jodit-wysiwyg'] });

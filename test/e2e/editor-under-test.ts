import { EDITORS, type Editor, type InsertOutcome, watchComposing } from '../../lib/editors/index.ts';

/** Follows the path a test page gives, through frames and open shadow roots. */
const findBox = (): HTMLElement => {
  const path: readonly string[] = JSON.parse(document.body.dataset.box ?? '[]');
  let root: ParentNode = document;
  let box: HTMLElement | null = null;
  for (const selector of path) {
    box = root.querySelector<HTMLElement>(selector);
    if (!box) break;
    root = (box as HTMLIFrameElement).contentDocument ?? box.shadowRoot ?? box;
  }
  if (!box) throw new Error(`no box at ${path.join(' > ')}`);
  return box;
};

const editorFor = (box: HTMLElement): Editor => {
  const editor = EDITORS.find((each) => each.handles(box));
  if (!editor) throw new Error('no editor handles this box');
  return editor;
};

watchComposing(document);
// Loaded into a world of its own in a real page, as the browser does with the reader itself.
Object.assign(globalThis, {
  readerUnderTest: {
    kind: (): string => editorFor(findBox()).kind,
    draft: (): string => editorFor(findBox()).read(findBox()),
    /** Hears compositions in an editor's frame too, as the reader does once it has found the box. */
    listen: (): void => void watchComposing(findBox().ownerDocument),
    insert: (text: string): Promise<InsertOutcome> => editorFor(findBox()).insert(findBox(), text),
  },
});

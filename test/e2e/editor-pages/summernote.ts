import { linesOfMarkup } from './lines-of-markup.ts';
import { offerEditor } from './offer-editor.ts';

type Summernote = { readonly summernote: (what: object | string) => string };
const { $ } = globalThis as unknown as { $: (selector: string) => Summernote };

$('#host').summernote({
  height: 260,
  toolbar: [],
  callbacks: {
    onInit: () =>
      queueMicrotask(() => {
        $('#host').summernote('commit');
        offerEditor({
          element: () => document.querySelector<HTMLElement>('.note-editable') ?? document.body,
          // A helpdesk sends the textarea that Summernote keeps in step.
          model: () => linesOfMarkup(document.querySelector<HTMLTextAreaElement>('#host')?.value ?? ''),
          path: ['.note-editable'],
        });
      }),
  },
});

import { givePaste } from './shared/give-paste.ts';
import { markedEditor } from './shared/marked-editor.ts';
import type { PasteLoad } from './shared/paste-event.ts';

const TAKE_BACK = { inputType: 'deleteContentBackward', bubbles: true, cancelable: true, composed: true } as const;

/**
 * Slate counts a single line as part of what was typed right before it, so that undo would take both; several lines are
 * a step of their own. A single line therefore goes with a line end, which is taken back in the same step.
 */
const giveLines = (element: HTMLElement, { text }: PasteLoad): boolean => {
  if (text.includes('\n')) return givePaste(element, { text });
  const taken = givePaste(element, { text: `${text}\n` });
  const view = element.ownerDocument.defaultView as (Window & typeof globalThis) | null;
  if (taken && view) element.dispatchEvent(new view.InputEvent('beforeinput', TAKE_BACK));
  return taken;
};

/** Slate: takes plain text alone. */
export const slateEditor = markedEditor('slate', '[data-slate-editor="true"]', {
  ways: ['paste-text'],
  give: giveLines,
});

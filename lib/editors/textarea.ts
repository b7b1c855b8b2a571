import type { Editor, InsertOptions, InsertOutcome } from './editor.ts';
import { countText } from './shared/count-text.ts';
import { takeFocus } from './shared/take-focus.ts';

type TextBox = HTMLTextAreaElement;

const isTextBox = (element: HTMLElement): element is TextBox => element.tagName === 'TEXTAREA';

/** Start of quoted mail or signature in plain text, or the length where there is none. */
const ownEnd = (value: string): number => {
  const lines = value.split('\n');
  const quote = lines.findIndex((line) => line.startsWith('>'));
  const signature = lines.indexOf('-- ');
  const cuts = [quote, signature].filter((line) => line >= 0);
  if (cuts.length === 0) return value.length;
  let line = Math.min(...cuts);
  // The line that introduces a quotation ("… wrote:") belongs to it.
  if (line === quote) while (line > 0 && lines[line - 1]?.trim() === '') line -= 1;
  if (line > 0 && Math.min(...cuts) === quote && /[:：]\s*$/.test(lines[line - 1] ?? '')) line -= 1;
  return lines.slice(0, line).join('\n').length;
};

/** Caret of a box nobody is in: a page that only set the value leaves it at one end, which means nothing. */
const restingPlace = (box: TextBox): { readonly start: number; readonly end: number } => {
  const { selectionStart: start, selectionEnd: end, value } = box;
  const placed = start !== end || (start > 0 && start < value.length);
  if (placed) return { start, end };
  const top = ownEnd(value);
  return top === value.length
    ? { start: top, end: top }
    : { start: value.slice(0, top).trimEnd().length, end: value.slice(0, top).trimEnd().length };
};

const insert = async (
  element: HTMLElement,
  text: string,
  { stillRight }: InsertOptions = {},
): Promise<InsertOutcome> => {
  if (!isTextBox(element) || element.disabled || element.readOnly) return { ok: false, reason: 'not-editable' };
  const page = element.ownerDocument;
  const root = element.getRootNode();
  const chosen = ('activeElement' in root ? root : page).activeElement === element;
  const place = chosen ? { start: element.selectionStart, end: element.selectionEnd } : restingPlace(element);
  await takeFocus(element, false);
  if (stillRight?.() === false) return { ok: false, reason: 'called-off' };
  const before = element.value;
  // A pasted reply must not run into what follows it.
  const follows = before.slice(place.end);
  const apart = !chosen && place.start > 0 && !before.slice(0, place.start).endsWith('\n\n') ? '\n\n' : '';
  const written = follows === '' || follows.startsWith('\n') || place.start > 0 ? `${apart}${text}` : `${text}\n\n`;
  // Setting the selection away and back ends the browser's typing run: undo then takes the insertion alone.
  element.setSelectionRange(0, 0);
  element.setSelectionRange(place.start, place.end);
  page.execCommand('insertText', false, written);
  if (element.value === before) return { ok: false, reason: 'nothing-inserted' };
  const added = countText(element.value, text) > countText(before, text);
  return added ? { ok: true, method: 'insertText' } : { ok: false, reason: 'read-back-failed' };
};

/** Plain text boxes, also those that a framework controls. */
export const textareaEditor: Editor = {
  kind: 'textarea',
  handles: isTextBox,
  read: (element) => (isTextBox(element) ? element.value.slice(0, ownEnd(element.value)).trimEnd() : ''),
  insert,
};

import type { InsertMethod, InsertOptions, InsertOutcome } from '../editor.ts';
import { countText } from './count-text.ts';
import { type PasteLoad, pasteEvent } from './paste-event.ts';
import { caretElement, endTypingRun, hasCaret, placeCaret } from './place-caret.ts';
import { readBox } from './read-box.ts';
import { replyMarkup } from './reply-markup.ts';
import { pause, takeFocus } from './take-focus.ts';

const ARRIVAL_STEPS_MS = [0, 20, 60, 150, 300] as const;

/** Editors with a model of their own draw after they took the text: waits a little until it stands in the box. */
const arrives = async (hasText: () => boolean): Promise<boolean> => {
  for (const stepMs of ARRIVAL_STEPS_MS) {
    if (hasText()) return true;
    await pause(stepMs);
  }
  return hasText();
};

/** Gives a paste to the editor. True where it took it, or where its text stands in the box though it did not say so. */
const paste = async (element: HTMLElement, load: PasteLoad, hasText: () => boolean): Promise<boolean> => {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  const event = pasteEvent(view as Window & typeof globalThis, load);
  caretElement(element).dispatchEvent(event);
  if (event.defaultPrevented) return true;
  // TinyMCE takes plain text without stopping the event, a moment later.
  await pause(0);
  return hasText();
};

const command = async (
  element: HTMLElement,
  name: 'insertHTML' | 'insertText',
  value: string,
  hasText: () => boolean,
): Promise<boolean> => {
  endTypingRun(element);
  try {
    element.ownerDocument.execCommand(name, false, value);
  } catch {
    // A page that enforces Trusted Types refuses markup: the next way is tried.
  }
  return hasText();
};

/**
 * Writes into an editable element by the chain that left one undo step in every editor tried: a paste with markup and
 * text, a paste with text alone, `insertHTML`, and plain `insertText` where a page forbids markup. Looks at the box
 * after each, so that nothing is inserted twice.
 */
export async function insertRich(
  element: HTMLElement,
  text: string,
  options: InsertOptions = {},
): Promise<InsertOutcome> {
  if (!element.isContentEditable) return { ok: false, reason: 'not-editable' };
  // Taking the focus puts a caret where there was none: what the agent chose is known only before.
  const chosen = hasCaret(element);
  await takeFocus(element, !options.plain);
  if (options.stillRight?.() === false || !element.isConnected) return { ok: false, reason: 'called-off' };
  const { beforeText } = chosen ? { beforeText: false } : placeCaret(element, options);
  const html = replyMarkup(text, beforeText);
  const plain = beforeText ? `${text}\n\n` : text;
  const before = readBox(element);
  const times = countText(before, text);
  const hasText = (): boolean => countText(readBox(element), text) > times;
  const ways: readonly [InsertMethod, () => Promise<boolean>][] = [
    ['paste-html', () => paste(element, { text: plain, html }, hasText)],
    ['paste-text', () => paste(element, { text: plain }, hasText)],
    ['insertHTML', () => command(element, 'insertHTML', html, hasText)],
    ['insertText', () => command(element, 'insertText', plain, hasText)],
  ];
  for (const [method, attempt] of ways) {
    const taken = await attempt();
    if (taken && (await arrives(hasText))) return { ok: true, method };
    // Something was written, yet not this text: another try would only add to the damage.
    if (readBox(element) !== before) return { ok: false, reason: 'read-back-failed' };
    if (taken) return { ok: false, reason: 'nothing-inserted' };
  }
  return { ok: false, reason: 'nothing-inserted' };
}

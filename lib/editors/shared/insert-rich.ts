import type { InsertMethod, InsertOptions, InsertOutcome } from '../editor.ts';
import { caretSigns, moveCaretBehind } from './caret-behind.ts';
import { countSigns, countText } from './count-text.ts';
import { givePaste } from './give-paste.ts';
import { endTypingRun, hasCaret, placeCaret } from './place-caret.ts';
import { readBox } from './read-box.ts';
import { replyMarkup } from './reply-markup.ts';
import { pause, takeFocus } from './take-focus.ts';

/** What is known of an editor program's ways, beside what holds for all. */
export interface WritingHabits {
  /** Ways that leave it whole and undo in one step, in the order to try them. */
  readonly ways?: readonly InsertMethod[];
  /** Time it takes after a paste it did not want, until it has noted where its undo would lead back to. */
  readonly restMs?: number;
  /** Gives a paste its own way; returns whether it was taken. */
  readonly give?: typeof givePaste;
}

const EVERY_WAY: readonly InsertMethod[] = ['paste-html', 'paste-text', 'insertHTML', 'insertText'];
const ARRIVAL_STEPS_MS = [0, 20, 60, 150, 300] as const;
const SELECTION_MS = 110;

/** Editors with a model of their own draw after they took the text: waits a little until it stands in the box. */
const arrives = async (hasText: () => boolean): Promise<boolean> => {
  for (const stepMs of ARRIVAL_STEPS_MS) {
    if (hasText()) return true;
    await pause(stepMs);
  }
  return hasText();
};

const command = (element: HTMLElement, name: 'insertHTML' | 'insertText', value: string): void => {
  endTypingRun(element);
  try {
    element.ownerDocument.execCommand(name, false, value);
  } catch {
    // A page that enforces Trusted Types refuses markup: the next way is tried.
  }
};

/** Puts the caret where nobody has put it. True where something of the box stands right behind it. */
const settleCaret = async (element: HTMLElement, options: InsertOptions): Promise<boolean> => {
  const { beforeText } = placeCaret(element, options);
  // Editor programs learn of a new selection a little later.
  if (!options.plain) await pause(SELECTION_MS);
  return beforeText;
};

/**
 * Writes into an editable element by the chain that left one undo step in every editor tried: a paste with markup and
 * text, a paste with text alone, `insertHTML`, and plain `insertText` where a page forbids markup. Looks at the box
 * after each, so that nothing is inserted twice.
 */
export async function insertRich(
  element: HTMLElement,
  text: string,
  options: InsertOptions & WritingHabits = {},
): Promise<InsertOutcome> {
  if (!element.isContentEditable) return { ok: false, reason: 'not-editable' };
  // Taking the focus puts a caret where there was none: what the agent chose is known only before.
  const chosen = hasCaret(element);
  await takeFocus(element, !options.plain);
  const beforeText = chosen ? false : await settleCaret(element, options);
  const html = replyMarkup(text, beforeText);
  const plain = beforeText ? `${text}\n\n` : text;
  const before = readBox(element);
  const end = caretSigns(element) + countSigns(text);
  const times = countText(before, text);
  const hasText = (): boolean => countText(readBox(element), text) > times;
  const give = options.give ?? givePaste;
  for (const method of options.ways ?? EVERY_WAY) {
    // Each way that was not taken cost time, in which the agent may have opened another ticket.
    if (options.stillRight?.() === false || !element.isConnected) return { ok: false, reason: 'called-off' };
    let taken = true;
    if (method === 'paste-html') taken = give(element, { text: plain, html });
    else if (method === 'paste-text') taken = give(element, { text: plain });
    else command(element, method, method === 'insertHTML' ? html : plain);
    // TinyMCE takes plain text without stopping the event, a moment later.
    if (!taken) await pause(options.restMs ?? 0);
    const there = taken && method.startsWith('paste') ? await arrives(hasText) : hasText();
    if (there) {
      moveCaretBehind(element, end);
      return { ok: true, method };
    }
    // Something was written, yet not this text: another try would only add to the damage.
    if (readBox(element) !== before) return { ok: false, reason: 'read-back-failed' };
    if (taken && method.startsWith('paste')) return { ok: false, reason: 'nothing-inserted' };
  }
  return { ok: false, reason: 'nothing-inserted' };
}

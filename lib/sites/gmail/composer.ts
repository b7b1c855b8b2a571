import { isShown } from '../shared/is-shown.ts';
import type { ComposerOutcome } from '../site.ts';
import { gmailMain } from './view.ts';

/** Quoted history and signature live in the reply's own body. */
const KEEP_BELOW = ['.gmail_quote', '.gmail_extra', '.gmail_signature', '[data-smartmail="gmail_signature"]'];

const IDS = ['data-message-id', 'data-legacy-message-id'];

/** A reply in a window of its own belongs to the thread in view where it names one of its messages as the answered one. */
const answersIn = (main: Element, box: Element): boolean => {
  const frame = box.closest('.AD, [role="dialog"]');
  const answered = frame?.querySelector<HTMLInputElement>('input[name="rm"]')?.value.replace('#', '');
  const isAnswered = (message: Element): boolean =>
    IDS.some((name) => message.getAttribute(name)?.replace('#', '') === answered);
  return Boolean(answered) && [...main.querySelectorAll('[data-message-id]')].some(isAnswered);
};

/**
 * The reply to the thread in view: below its messages, or popped out and bound to it. Any other window for writing may be
 * addressed to anybody and is left alone.
 */
export function findGmailComposer(page: Document): ComposerOutcome {
  const main = gmailMain(page);
  const boxes = [...page.querySelectorAll<HTMLElement>('.Ap [g_editable="true"]')];
  const inline = boxes.filter((box) => main?.contains(box));
  // Views that were left stay in the page, hidden, with their replies.
  const windows = boxes.filter((box) => !box.closest('[role="main"]') && !inline.includes(box) && isShown(box));
  const bound = windows.filter((box) => main && answersIn(main, box));
  const shown = [...bound, ...inline.filter(isShown)];
  // Several replies may be open: the one the agent was in, else the last, which answers the newest message.
  const element = shown.find((box) => box.contains(page.activeElement)) ?? shown.at(-1);
  if (element)
    return {
      ok: true,
      composer: { element, editor: 'contenteditable', audience: 'customer', keepBelow: KEEP_BELOW, plain: true },
    };
  if (inline.length > 0) return { ok: false, reason: 'composer-hidden' };
  return { ok: false, reason: windows.length > 0 ? 'composer-unbound' : 'composer-missing' };
}

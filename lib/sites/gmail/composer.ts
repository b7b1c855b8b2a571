import { isShown } from '../shared/is-shown.ts';
import type { ComposerOutcome } from '../site.ts';
import { gmailMain } from './view.ts';

/** Quoted history and signature live in the reply's own body. */
const KEEP_BELOW = ['.gmail_quote', '.gmail_extra', '.gmail_signature', '[data-smartmail="gmail_signature"]'];

/** The inline reply of the thread in view. A pop-up window is not bound to a thread, so it is left alone. */
export function findGmailComposer(page: Document): ComposerOutcome {
  const main = gmailMain(page);
  const boxes = [...(main?.querySelectorAll<HTMLElement>('.Ap [g_editable="true"]') ?? [])];
  const shown = boxes.filter(isShown);
  // Several replies may be open: the one the agent was in, else the last, which answers the newest message.
  const element = shown.find((box) => box.contains(page.activeElement)) ?? shown.at(-1);
  if (!element) return { ok: false, reason: boxes.length > 0 ? 'composer-hidden' : 'composer-missing' };
  return {
    ok: true,
    composer: { element, editor: 'contenteditable', audience: 'customer', keepBelow: KEEP_BELOW, plain: true },
  };
}

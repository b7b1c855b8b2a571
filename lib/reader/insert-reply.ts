import { type InsertOutcome, isSeen } from '../editors/index.ts';
import type { InsertRequest, InsertResponse } from '../messages/index.ts';
import type { Composer } from '../sites/index.ts';
import { composerOf, editorOf, threadKeyOf } from './open-page.ts';

const refused = (reason: Extract<InsertResponse, { status: 'refused' }>['reason']): InsertResponse => ({
  status: 'refused',
  reason,
});

const audienceRefusal = ({ audience }: Composer, allowInternal: boolean): InsertResponse | null => {
  if (allowInternal || audience === 'customer') return null;
  return refused(audience === 'internal' ? 'internal-note' : 'audience-unknown');
};

const outcomeResponse = (outcome: InsertOutcome): InsertResponse => {
  if (outcome.ok) return { status: 'inserted', method: outcome.method };
  switch (outcome.reason) {
    case 'not-editable':
      return refused('not-editable');
    case 'not-visible':
      return refused('composer-hidden');
    case 'called-off':
      return refused('thread-changed');
    case 'nothing-inserted':
      return { status: 'failed', reason: outcome.reason, written: false };
    case 'read-back-failed':
      return { status: 'failed', reason: outcome.reason, written: true };
  }
};

/** Where the page's focus is; the function given puts it back there. */
const keepFocus = (page: Document): (() => void) => {
  const held = page.activeElement as HTMLElement | null;
  return () => {
    const now = page.activeElement as HTMLElement | null;
    if (now === held) return;
    if (held?.isConnected && held !== page.body) held.focus({ preventScroll: true });
    else now?.blur();
  };
};

/**
 * Writes a reply into the page's box, if the conversation and the box are still those the agent looked at.
 * `isWanted` says whether the words it answers are still in view and somebody still waits for it.
 */
export async function insertReply(
  page: Document,
  request: Pick<InsertRequest, 'threadKey' | 'text' | 'allowInternal'>,
  isWanted: () => boolean,
): Promise<InsertResponse> {
  if (threadKeyOf(page) !== request.threadKey || !isWanted()) return refused('thread-changed');
  const composer = composerOf(page);
  if (typeof composer === 'string') return refused(composer);
  const refusal = audienceRefusal(composer, request.allowInternal);
  if (refusal) return refusal;
  const { element, keepBelow, plain } = composer;
  const editor = editorOf(composer);
  if (!editor) return refused('not-editable');
  if (!isSeen(element)) return refused('composer-hidden');
  // Focusing takes time in which the agent may open another ticket: everything is asked again right before writing.
  const stillRight = (): boolean => {
    const now = composerOf(page);
    return (
      threadKeyOf(page) === request.threadKey &&
      typeof now !== 'string' &&
      now.element === element &&
      now.audience === composer.audience &&
      isSeen(element) &&
      isWanted()
    );
  };
  const options = { stillRight, ...(keepBelow ? { keepBelow } : {}), ...(plain ? { plain } : {}) };
  const giveBack = keepFocus(page);
  const outcome = await editor.insert(element, request.text, options);
  // Where something was written, if only in part, the agent has to look there.
  if (!outcome.ok && outcome.reason !== 'read-back-failed') giveBack();
  return outcomeResponse(outcome);
}

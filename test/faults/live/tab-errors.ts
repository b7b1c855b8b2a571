import type { CDPSession, Page } from 'playwright-core';

/** What a tab's own scripts and ours in it threw and nobody caught, and how many listeners ours left on the document. */
export interface WatchedTab {
  readonly errors: readonly string[];
  readonly session: CDPSession;
}

/** Watches every world of a tab from now on. */
export async function watchErrors(page: Page): Promise<WatchedTab> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(exception?.description ?? text),
  );
  await session.send('Runtime.enable');
  return { errors, session };
}

/** Listeners for `input` on the document, of every world: the page of the desk has none of its own. */
export async function countInputListeners({ session }: WatchedTab): Promise<number> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document' });
  if (!result.objectId) return -1;
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.filter(({ type }) => type === 'input').length;
}

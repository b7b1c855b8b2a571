import type { CDPSession, Page } from 'playwright-core';

/** What a tab's own scripts and ours in it threw and nobody caught, and how many listeners ours left on the document. */
export interface WatchedTab {
  readonly errors: readonly string[];
  readonly session: CDPSession;
  /** Worlds of our readers in the tab. */
  readonly worlds: readonly number[];
}

/** Watches every world of a tab from now on. */
export async function watchErrors(page: Page): Promise<WatchedTab> {
  const session = await page.context().newCDPSession(page);
  const errors: string[] = [];
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text } }) =>
    errors.push(exception?.description ?? text),
  );
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  return { errors, session, worlds };
}

/** Listeners for `input` that our readers have on the document. */
export async function countInputListeners({ session, worlds }: WatchedTab): Promise<number> {
  let count = 0;
  for (const contextId of worlds) {
    // A world that is gone listens to nothing.
    const found = await session.send('Runtime.evaluate', { expression: 'document', contextId }).catch(() => null);
    if (!found?.result.objectId) continue;
    const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: found.result.objectId });
    count += listeners.filter(({ type }) => type === 'input').length;
  }
  return count;
}

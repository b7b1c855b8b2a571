import type { ChannelFailure } from '../messages/index.ts';
import type { PageEvent, PagePort } from '../panel/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';
import { bringPointer } from './bring-pointer.ts';
import { layoutsStore } from './layouts-store.ts';
import { acceptComposer, acceptEvent, acceptInsertion, acceptShown, acceptThread } from './page-answers.ts';
import { type PageRequest, pageLink } from './page-link.ts';
import { followTab } from './page-tab.ts';
import { readSelection } from './read-selection.ts';

const READ_MS = 5_000;
const DESCRIBE_MS = 2_000;
const INSERT_MS = 8_000;
/** Time a page needs to write and to look at what it wrote: nothing is begun later than this before the time limit. */
const WRITING_MS = 1_500;
const RECONNECT_MS = 150;

/** The page in the active tab of the window the panel stands in, over one port at a time. */
export function pagePort(): PagePort {
  const listeners = new Set<(event: PageEvent) => void>();
  const tell = (event: PageEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const lost = (): void => {
    // A page that is being replaced reports itself through the tab; only a reader that is really gone is told.
    setTimeout(() => {
      if (link.isOpening() || listeners.size === 0) return;
      link
        .open()
        .then((opened) => tell(opened.ok ? { kind: 'page-changed' } : { kind: 'reader-gone', reason: opened.error }));
    }, RECONNECT_MS);
  };
  // The page must be read under another layout, or another page is in front: the next request connects anew.
  const changed = (): void => {
    link.hangUp();
    tell({ kind: 'page-changed' });
  };
  let stopLayouts: (() => void) | undefined;
  const tab = followTab({
    onTab: changed,
    // A replaced page closes its port itself; one that only changed its address keeps it, and its watch.
    onPage: () => tell({ kind: 'page-changed' }),
  });
  const link = pageLink(tab.current, {
    onEvent: (name, payload) => {
      const event = acceptEvent(name, payload);
      if (event) tell(event);
    },
    onLost: lost,
  });
  const request = async <Answer>(
    asked: PageRequest,
    accept: (value: unknown) => Answer | null,
  ): Promise<Result<Answer, ChannelFailure>> => {
    const answered = await link.ask(asked);
    if (!answered.ok) return answered;
    const value = accept(answered.value);
    return value === null ? fail('bad-answer') : succeed(value);
  };
  return {
    readThread: () => request({ name: 'thread.read', payload: {}, timeoutMs: READ_MS }, acceptThread),
    describeComposer: () => request({ name: 'composer.describe', payload: {}, timeoutMs: DESCRIBE_MS }, acceptComposer),
    readSelection: async () => {
      const tabId = await tab.current();
      return tabId === null ? fail('tab-closed') : readSelection(tabId);
    },
    showPassage: async (passage) => {
      const tabId = await tab.current();
      if (tabId !== null) await bringPointer(tabId);
      return request({ name: 'passage.show', payload: passage, timeoutMs: DESCRIBE_MS }, acceptShown);
    },
    insert: (insertion) => {
      const bounds = { id: crypto.randomUUID(), notAfter: Date.now() + INSERT_MS - WRITING_MS };
      const payload = { ...insertion, ...bounds };
      return request({ name: 'reply.insert', payload, timeoutMs: INSERT_MS }, acceptInsertion);
    },
    watch: (listener) => {
      listeners.add(listener);
      tab.start();
      stopLayouts ??= layoutsStore.watch(changed);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        tab.stop();
        stopLayouts?.();
        stopLayouts = undefined;
        link.hangUp();
      };
    },
  };
}

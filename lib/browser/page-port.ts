import type { ChannelFailure, RequestChannel, RequestName } from '../messages/index.ts';
import type { PageEvent, PagePort } from '../panel/index.ts';
import { fail, type Result, succeed } from '../values/index.ts';
import { bringPointer } from './bring-pointer.ts';
import { layoutsStore } from './layouts-store.ts';
import {
  acceptComposer,
  acceptEvent,
  acceptInsertion,
  acceptSelection,
  acceptShown,
  acceptThread,
} from './page-answers.ts';
import { connectPage } from './page-connection.ts';
import { bringLayout, layoutOfTab } from './page-layout.ts';
import { followTab } from './page-tab.ts';

const READ_MS = 5_000;
const DESCRIBE_MS = 2_000;
const INSERT_MS = 8_000;
const RECONNECT_MS = 150;

type Connected = Result<RequestChannel, ChannelFailure>;

/** The page in the active tab of the window the panel stands in, over one port at a time. */
export function pagePort(): PagePort {
  const listeners = new Set<(event: PageEvent) => void>();
  const tell = (event: PageEvent): void => {
    for (const listener of listeners) listener(event);
  };
  // Raised with each change of page: an answer that belongs to an earlier page is dropped.
  let generation = 0;
  let connection: Promise<Connected> | undefined;
  const hangUp = (): void => {
    generation += 1;
    connection?.then((opened) => opened.ok && opened.value.close());
    connection = undefined;
  };
  const closed = (mine: number): void => {
    if (mine !== generation) return;
    connection = undefined;
    // A page that is being replaced reports itself through the tab; only a reader that is really gone is told.
    setTimeout(() => {
      if (mine !== generation || connection) return;
      connect().then((opened) =>
        tell(opened.ok ? { kind: 'page-changed' } : { kind: 'reader-gone', reason: opened.error }),
      );
    }, RECONNECT_MS);
  };
  const open = async (mine: number): Promise<Connected> => {
    const tabId = await tab.current();
    if (tabId === null) return fail('tab-closed');
    const layout = layoutOfTab(tabId);
    const opened = await connectPage(tabId, {
      onEvent: (name, payload) => {
        const event = mine === generation ? acceptEvent(name, payload) : null;
        if (event) tell(event);
      },
      onClose: () => closed(mine),
    });
    // The page answers in order: what is asked next is read by this layout, or by none where it was forgotten.
    if (opened.ok) await bringLayout(tabId, await layout, opened.value);
    return opened;
  };
  const connect = (): Promise<Connected> => {
    const mine = generation;
    connection ??= open(mine).then((opened) => {
      // A failure is not kept: the next request tries again.
      if (!opened.ok && mine === generation) connection = undefined;
      return opened;
    });
    return connection;
  };
  // The page must be read under another layout, or another page is in front: the next request connects anew.
  const changed = (): void => {
    hangUp();
    tell({ kind: 'page-changed' });
  };
  let stopLayouts: (() => void) | undefined;
  const tab = followTab({
    onTab: changed,
    // A replaced page closes its port itself; one that only changed its address keeps it, and its watch.
    onPage: () => tell({ kind: 'page-changed' }),
  });
  const request = async <Answer>(
    name: RequestName,
    payload: unknown,
    { timeoutMs, accept }: { readonly timeoutMs: number; readonly accept: (value: unknown) => Answer | null },
  ): Promise<Result<Answer, ChannelFailure>> => {
    const opened = await connect();
    if (!opened.ok) return opened;
    const answered = await opened.value.request(name, payload, timeoutMs);
    if (!answered.ok) return answered;
    const value = accept(answered.value);
    return value === null ? fail('bad-answer') : succeed(value);
  };
  return {
    readThread: () => request('thread.read', {}, { timeoutMs: READ_MS, accept: acceptThread }),
    describeComposer: () => request('composer.describe', {}, { timeoutMs: DESCRIBE_MS, accept: acceptComposer }),
    readSelection: () => request('selection.read', {}, { timeoutMs: DESCRIBE_MS, accept: acceptSelection }),
    showPassage: async (passage) => {
      const tabId = await tab.current();
      if (tabId !== null) await bringPointer(tabId);
      return request('passage.show', passage, { timeoutMs: DESCRIBE_MS, accept: acceptShown });
    },
    insert: (insertion) => request('reply.insert', insertion, { timeoutMs: INSERT_MS, accept: acceptInsertion }),
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
        hangUp();
      };
    },
  };
}

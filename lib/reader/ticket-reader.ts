import {
  isOurPanel,
  PORT_NAME,
  type PortOpener,
  type ServedPort,
  serveRequests,
  type WirePort,
} from '../messages/index.ts';
import { pageHandlers } from './page-handlers.ts';
import { watchPage } from './watch-page.ts';

/** A port as the browser hands it to a page, with who opened it. */
export interface ReaderPort extends WirePort {
  readonly sender?: PortOpener;
}

/** The little a reader needs of the browser; `browser.runtime` fits. */
export interface ReaderHost {
  /** The extension's id; undefined once the extension was updated or removed and this reader is an orphan. */
  readonly id?: string | undefined;
  readonly getURL: (path: '/') => string;
  readonly onConnect: {
    readonly addListener: (listener: (port: ReaderPort) => void) => void;
    readonly removeListener: (listener: (port: ReaderPort) => void) => void;
  };
}

/**
 * Serves the panels that open a port to this page. Watches the page only while one is open; touches nothing in the page
 * but the reply box, on request.
 * @returns the way to stop; safe to call when the extension is gone.
 */
export function startTicketReader(page: Document, host: ReaderHost): () => void {
  const ports = new Map<ReaderPort, ServedPort>();
  const handlers = pageHandlers(page);
  let stopWatching: (() => void) | undefined;
  const forget = (port: ReaderPort): void => {
    ports.delete(port);
    if (ports.size > 0) return;
    stopWatching?.();
    stopWatching = undefined;
  };
  const connect = (port: ReaderPort): void => {
    // Other scripts of ours in this page listen for their own.
    if (port.name !== PORT_NAME) return;
    if (!isOurPanel(port.sender, host.id, host.getURL('/'))) {
      port.disconnect();
      return;
    }
    port.onDisconnect.addListener(() => forget(port));
    ports.set(port, serveRequests(port, handlers));
    stopWatching ??= watchPage(page, {
      isAlive: () => host.id !== undefined,
      onThread: (threadKey) => {
        for (const served of ports.values()) served.tell('thread.changed', { threadKey });
      },
      onDraft: (threadKey, text) => {
        for (const served of ports.values()) served.tell('draft.changed', { threadKey, text });
      },
    });
  };
  // A page kept for "back" must not keep a conversation: the panel asks again when it returns.
  const leave = (): void => {
    for (const port of [...ports.keys()]) {
      port.disconnect();
      forget(port);
    }
  };
  host.onConnect.addListener(connect);
  page.defaultView?.addEventListener('pagehide', leave);
  return () => {
    leave();
    page.defaultView?.removeEventListener('pagehide', leave);
    // An orphan has no browser interface left to take the listener from.
    if (host.id !== undefined) host.onConnect.removeListener(connect);
  };
}

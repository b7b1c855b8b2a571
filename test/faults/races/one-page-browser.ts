import { type ReaderHost, type ReaderPort, startTicketReader } from '../../../lib/reader/index.ts';
import { slowPort } from './slow-port.ts';

const HOME = `${location.origin}/`;
const ID = 'middle-ground';

interface TabOfPage {
  readonly id: number;
  frame: HTMLIFrameElement;
  connect: ((port: ReaderPort) => void) | null;
  stopReader: () => void;
  readonly cuts: Set<() => void>;
}

type Heard = (...values: never[]) => void;

const fakeEvent = () => {
  const heard = new Set<Heard>();
  return {
    addListener: (listener: Heard) => void heard.add(listener),
    removeListener: (listener: Heard) => void heard.delete(listener),
    fire: (...values: readonly unknown[]) =>
      heard.forEach((listener) => void (listener as (...all: readonly unknown[]) => void)(...values)),
  };
};

/**
 * A browser whose tabs are frames of this page: the product's own port, reader and panel run over it. Ports are slow by
 * `delayMs`; whatever is told of tabs comes later than it happened, as in a real browser.
 */
export function onePageBrowser(delayMs: () => number) {
  const tabs = new Map<number, TabOfPage>();
  let front = 0;
  let nextId = 1;
  const activated = fakeEvent();
  const updated = fakeEvent();
  const silent = fakeEvent();
  const soon = (task: () => void): void => void setTimeout(task, delayMs());
  const answer = <Value>(give: () => Value): Promise<Value> =>
    new Promise((resolve, reject) =>
      soon(() => {
        try {
          resolve(give());
        } catch (error) {
          reject(error);
        }
      }),
    );
  const tabOf = (id: number): TabOfPage => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}`);
    return tab;
  };
  const described = ({ id }: TabOfPage) => ({ id, windowId: 1, url: `https://shop-${id}.example/` });
  const bringReader = (tab: TabOfPage): void => {
    if (tab.connect || !tab.frame.contentDocument) return;
    const host: ReaderHost = {
      id: ID,
      getURL: () => HOME,
      onConnect: {
        addListener: (listener) => {
          tab.connect = listener;
        },
        removeListener: () => undefined,
      },
    };
    tab.stopReader = startTicketReader(tab.frame.contentDocument, host);
  };
  const dial = (id: number, { name }: { readonly name: string }) => {
    const tab = tabs.get(id);
    const port = slowPort(name, { id: ID, origin: location.origin, url: `${HOME}sidepanel.html` }, delayMs);
    soon(() => {
      if (!tab?.connect) return port.cut();
      tab.cuts.add(port.cut);
      tab.connect(port.page);
    });
    return port.panel;
  };
  const browser = {
    tabs: {
      query: () => answer(() => [...tabs.values()].filter(({ id }) => id === front).map(described)),
      get: (id: number) => answer(() => described(tabOf(id))),
      connect: dial,
      onActivated: activated,
      onUpdated: updated,
    },
    scripting: {
      executeScript: ({ target }: { readonly target: { readonly tabId: number } }) =>
        answer(() => bringReader(tabOf(target.tabId))),
    },
    storage: { local: { get: () => answer(() => ({})) }, onChanged: silent },
    permissions: { onAdded: silent, onRemoved: silent, contains: () => answer(() => true) },
    runtime: { id: ID, onMessage: silent },
  };
  const leave = (tab: TabOfPage): void => {
    tab.frame.contentWindow?.dispatchEvent(new Event('pagehide'));
    tab.stopReader();
    tab.connect = null;
    for (const cut of tab.cuts) cut();
    tab.cuts.clear();
  };
  const blankFrame = async (): Promise<HTMLIFrameElement> => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'width: 300px; height: 150px';
    frame.src = '/blank';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    return frame;
  };
  return {
    browser,
    open: async (): Promise<number> => {
      const id = nextId;
      nextId += 1;
      tabs.set(id, { id, frame: await blankFrame(), connect: null, stopReader: () => undefined, cuts: new Set() });
      return id;
    },
    documentOf: (id: number): Document => tabOf(id).frame.contentDocument ?? document,
    bringToFront: (id: number): void => {
      if (front === id) return;
      front = id;
      soon(() => activated.fire({ tabId: id, windowId: 1 }));
    },
    /** Loads an empty document into the tab; `fill` draws it. */
    navigate: async (id: number, fill: (document: Document) => void): Promise<void> => {
      const tab = tabOf(id);
      leave(tab);
      tab.frame.remove();
      tab.frame = await blankFrame();
      fill(tab.frame.contentDocument ?? document);
      soon(() => updated.fire(id, { status: 'complete' }));
    },
    /** Every port to the tab breaks; its page lives on. */
    cutPorts: (id: number): void => {
      for (const cut of tabOf(id).cuts) cut();
      tabOf(id).cuts.clear();
    },
  };
}

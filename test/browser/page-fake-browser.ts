import { vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { WirePort } from '../../lib/messages/index.ts';

type Listener = (...values: never[]) => void;

/** An event of the browser that a test can fire. */
export const fakeEvent = <Heard extends Listener>() => {
  const listeners = new Set<Heard>();
  return {
    addListener: (listener: Heard) => void listeners.add(listener),
    removeListener: (listener: Heard) => void listeners.delete(listener),
    fire: (...values: Parameters<Heard>) => {
      for (const listener of listeners) listener(...values);
    },
    count: () => listeners.size,
  };
};

/** The browser as the panel sees it: tabs with or without a reader, and the rights to read them. */
export function fakeTabs() {
  const state = {
    tab: { id: 1, windowId: 10, url: undefined as string | undefined } as
      | { id: number; windowId: number; url?: string | undefined }
      | undefined,
    /** Gives the panel's end of a port to a tab; null where nobody listens there. */
    dial: (_tabId: number): WirePort | null => null,
    mayInject: false,
    exists: true,
  };
  const closedPort = (): WirePort => {
    let closed = (): void => undefined;
    setTimeout(() => closed(), 0);
    return {
      name: '',
      postMessage: () => undefined,
      disconnect: () => undefined,
      onMessage: { addListener: () => undefined },
      onDisconnect: {
        addListener: (listener) => {
          closed = listener;
        },
      },
    };
  };
  const events = {
    activated: fakeEvent<(tab: { tabId: number; windowId: number }) => void>(),
    updated: fakeEvent<(id: number, change: { status?: string }) => void>(),
    added: fakeEvent<() => void>(),
    removed: fakeEvent<() => void>(),
    message: fakeEvent<(message: unknown, sender: { id?: string; tab?: unknown }) => void>(),
  };
  const injected = vi.fn(async () => {
    if (!state.mayInject) throw new Error('Cannot access contents of the page');
    return [];
  });
  Object.assign(browser, {
    tabs: {
      query: async () => (state.tab ? [state.tab] : []),
      get: async () => {
        if (!state.exists) throw new Error('No tab with id');
        return state.tab;
      },
      connect: (tabId: number) => state.dial(tabId) ?? closedPort(),
      onActivated: events.activated,
      onUpdated: events.updated,
    },
    scripting: { executeScript: injected },
    permissions: { onAdded: events.added, onRemoved: events.removed },
    runtime: { id: 'middleground', onMessage: events.message },
  });
  return { state, events, injected };
}

import type { WirePort } from '../../lib/messages/index.ts';

/** Who opened the port, as a browser tells the other end. */
export interface Opener {
  readonly id?: string;
  readonly origin?: string;
  readonly url?: string;
}

/** Two ends of one port, as a browser gives them: messages are copied as JSON and come later. */
export function portPair(
  name: string,
  sender: Opener = {},
): readonly [WirePort, WirePort & { readonly sender: Opener }] {
  const listeners = [new Set<(message: unknown) => void>(), new Set<(message: unknown) => void>()] as const;
  const closers = [new Set<() => void>(), new Set<() => void>()] as const;
  let open = true;
  const end = (own: 0 | 1): WirePort => {
    const other = own === 0 ? 1 : 0;
    return {
      name,
      postMessage: (message) => {
        if (!open) throw new Error('Attempting to use a disconnected port object');
        const copy: unknown = JSON.parse(JSON.stringify(message));
        queueMicrotask(() => {
          if (open) for (const listener of listeners[other]) listener(copy);
        });
      },
      disconnect: () => {
        if (!open) return;
        open = false;
        // Only the other end hears of it.
        queueMicrotask(() => {
          for (const closer of closers[other]) closer();
        });
      },
      onMessage: { addListener: (listener) => void listeners[own].add(listener) },
      onDisconnect: { addListener: (listener) => void closers[own].add(listener) },
    };
  };
  return [end(0), { ...end(1), sender }];
}

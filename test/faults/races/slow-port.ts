import type { WirePort } from '../../../lib/messages/index.ts';
import type { ReaderPort } from '../../../lib/reader/index.ts';

/** Two ends of one port whose messages take a while each way, in order, and a way to cut it from outside. */
export interface SlowPort {
  readonly panel: WirePort;
  readonly page: ReaderPort;
  readonly cut: () => void;
}

/** `delayMs` is asked for every message. */
export function slowPort(name: string, sender: NonNullable<ReaderPort['sender']>, delayMs: () => number): SlowPort {
  const hear = [new Set<(message: unknown) => void>(), new Set<(message: unknown) => void>()] as const;
  const ended = [new Set<() => void>(), new Set<() => void>()] as const;
  const queue = [Promise.resolve(), Promise.resolve()];
  let open = true;
  const close = (sides: readonly (0 | 1)[]): void => {
    if (!open) return;
    open = false;
    for (const side of sides) setTimeout(() => ended[side].forEach((each) => void each()), delayMs());
  };
  const end = (own: 0 | 1): WirePort => {
    const other = own === 0 ? 1 : 0;
    return {
      name,
      postMessage: (message) => {
        if (!open) throw new Error('Attempting to use a disconnected port object');
        const copy: unknown = JSON.parse(JSON.stringify(message));
        const arrives = new Promise<void>((resolve) => setTimeout(resolve, delayMs()));
        queue[other] = (queue[other] ?? Promise.resolve()).then(async () => {
          await arrives;
          if (open) for (const listener of hear[other]) listener(copy);
        });
      },
      disconnect: () => close([other]),
      onMessage: { addListener: (listener) => void hear[own].add(listener) },
      onDisconnect: { addListener: (listener) => void ended[own].add(listener) },
    };
  };
  return { panel: end(0), page: { ...end(1), sender }, cut: () => close([0, 1]) };
}

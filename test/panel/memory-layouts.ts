import type { LayoutsPort } from '../../lib/panel/index.ts';
import type { TaughtLayout } from '../../lib/sites/index.ts';

/** Taught pages over plain memory. */
export function memoryLayouts(kept: TaughtLayout[] = []): LayoutsPort {
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const drop = (host: string): void => {
    const at = kept.findIndex((layout) => layout.host === host);
    if (at >= 0) kept.splice(at, 1);
  };
  return {
    load: async () => [...kept],
    find: async (host) => kept.find((layout) => layout.host === host) ?? null,
    save: async (layout) => {
      drop(layout.host);
      kept.push(layout);
      tell();
    },
    remove: async (host) => {
      drop(host);
      tell();
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

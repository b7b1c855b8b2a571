import { vi } from 'vitest';

/** Puts locks in the place of the browser's: what asks for one runs one after the other. The DOM of the tests has none. */
export function stubLocks(): void {
  const queues = new Map<string, Promise<unknown>>();
  vi.stubGlobal('navigator', {
    locks: {
      request: (name: string, work: () => Promise<unknown>) => {
        const turn = (queues.get(name) ?? Promise.resolve()).then(work, work);
        queues.set(name, turn);
        return turn;
      },
    },
  });
}

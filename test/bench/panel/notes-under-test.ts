import { createNotesStore, openNotesDatabase, storageMark } from '../../../lib/browser/index.ts';

// Loaded into the real panel: its own origin, its own storage, strict durability.
Object.assign(globalThis, {
  measureSaves: async (rounds: number): Promise<readonly number[]> => {
    let count = 0;
    const store = createNotesStore({
      database: openNotesDatabase(),
      mark: storageMark,
      now: () => new Date().toISOString(),
      newId: () => `bench-${Date.now()}-${count++}`,
    });
    const buyer = { site: 'bench', address: 'bench@example.com' };
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      const saved = await store.save({
        buyer,
        threadKey: 'bench',
        body: `Note ${round}: fee refunded, next date agreed. `.repeat(6),
      });
      if (!saved.ok) throw new Error(saved.error.kind);
      times.push(performance.now() - started);
    }
    return times;
  },
});

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { createNotesStore, type NotesDatabase, type NotesMark, openNotesDatabase } from '../../lib/browser/index.ts';
import type { NotesPort } from '../../lib/notes/index.ts';

const mark = { site: 'roundcube', address: 'mark@example.com', name: 'Mark' };
let database: NotesDatabase;
let saved: number;
let store: NotesPort;
let tick: number;
const savedMark: NotesMark = {
  read: async () => saved,
  write: async (count) => {
    saved = count;
  },
};
const openStore = (): NotesPort =>
  createNotesStore({
    database,
    mark: savedMark,
    now: () => `2026-03-01T10:00:${String(tick++).padStart(2, '0')}Z`,
    newId: () => `note-${tick}`,
  });

beforeEach(() => {
  database = openNotesDatabase({ indexedDB: new IDBFactory(), IDBKeyRange });
  saved = 0;
  tick = 0;
  store = openStore();
});

const bodies = async (buyer = mark): Promise<readonly string[]> => {
  const found = await store.findByBuyer(buyer);
  if (!found.ok) throw new Error(found.error.kind);
  return found.value.map((note) => note.body);
};

describe('notes store', () => {
  it('finds a note again when the same buyer writes in another thread and another inbox', async () => {
    await store.save({ buyer: mark, threadKey: 'first', body: 'Express fee refunded on 28 February.' });
    expect(await bodies({ site: 'gmail', address: 'MARK@example.com', name: 'M. Hale' })).toEqual([
      'Express fee refunded on 28 February.',
    ]);
    expect(await bodies({ site: 'gmail', address: 'other@example.com', name: 'Mark' })).toEqual([]);
  });

  it('lists the newest note first and changes one in place', async () => {
    const first = await store.save({ buyer: mark, threadKey: 'a', body: 'one' });
    await store.save({ buyer: mark, threadKey: 'b', body: 'two' });
    if (!first.ok) throw new Error('not saved');
    const changed = await store.save({ id: first.value.id, buyer: mark, threadKey: 'a', body: 'one, corrected' });
    expect(changed).toMatchObject({ ok: true, value: { createdAt: first.value.createdAt } });
    expect(await bodies()).toEqual(['two', 'one, corrected']);
  });

  it('refuses to keep a note for nobody', async () => {
    expect(await store.save({ buyer: { site: 'gmail' }, threadKey: 'a', body: 'x' })).toMatchObject({ ok: false });
  });

  it('says that notes are missing instead of showing an empty list', async () => {
    await store.save({ buyer: mark, threadKey: 'a', body: 'one' });
    await database.notes.clear();
    store = openStore();
    expect(await store.findByBuyer(mark)).toEqual({ ok: false, error: { kind: 'damaged', saved: 1, found: 0 } });
    expect(await store.save({ buyer: mark, threadKey: 'a', body: 'two' })).toMatchObject({
      ok: false,
      error: { kind: 'damaged' },
    });
  });

  it('does not mistake a deleted note for a lost one', async () => {
    const note = await store.save({ buyer: mark, threadKey: 'a', body: 'one' });
    if (!note.ok) throw new Error('not saved');
    await store.remove(note.value.id);
    store = openStore();
    expect(await store.findByBuyer(mark)).toEqual({ ok: true, value: [] });
  });

  it('gives the reason when the database cannot be opened', async () => {
    database.close({ disableAutoOpen: true });
    expect(await store.findByBuyer(mark)).toMatchObject({ ok: false, error: { kind: 'unavailable' } });
  });

  it('keeps what was put right in one conversation', async () => {
    expect(await store.findCaseData('a')).toEqual({ ok: true, value: null });
    await store.saveCaseData('a', { dispute: 'late_delivery' });
    expect(await store.findCaseData('a')).toEqual({ ok: true, value: { dispute: 'late_delivery' } });
  });
});

import { browser } from 'wxt/browser';
import { readStored } from './stored-value.ts';

/**
 * How many notes were saved, kept apart from the notes themselves: a damaged IndexedDB can open without an error and
 * empty, and only a count kept elsewhere shows that notes are missing.
 */
export interface NotesMark {
  readonly read: () => Promise<number>;
  readonly write: (savedNotes: number) => Promise<void>;
}

const KEY = 'notes-mark';

/** The mark in extension storage, which has files of its own beside IndexedDB's. */
export const storageMark: NotesMark = {
  read: async () => {
    const stored = await readStored(KEY);
    return typeof stored === 'number' ? stored : 0;
  },
  write: (savedNotes) => browser.storage.local.set({ [KEY]: savedNotes }),
};

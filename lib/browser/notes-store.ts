import { buyerIdOf, type CaseNote, type NotesFailure, type NotesPort } from '../notes/index.ts';
import { fail, type IsoInstant, type Result, succeed } from '../values/index.ts';
import type { NotesDatabase } from './notes-database.ts';
import type { NotesMark } from './notes-mark.ts';

/** What the store needs from outside. */
export interface NotesStoreParts {
  readonly database: NotesDatabase;
  readonly mark: NotesMark;
  readonly now: () => IsoInstant;
  readonly newId: () => string;
}

const failureOf = (error: unknown): NotesFailure => {
  const { name = 'Error', message = '' } = (error ?? {}) as { name?: string; message?: string };
  return {
    kind: /Quota|blobs|NO_SPACE|disk/i.test(`${name} ${message}`) ? 'full' : 'unavailable',
    detail: `${name}: ${message}`,
  };
};

/** Runs one operation of the vault; what goes wrong comes back as a value and never as an empty answer. */
async function attempt<Value>(work: () => Promise<Result<Value, NotesFailure>>): Promise<Result<Value, NotesFailure>> {
  try {
    return await work();
  } catch (error) {
    return fail(failureOf(error));
  }
}

/** Case notes and case data in IndexedDB. A save is answered only when it is on disk. */
export function createNotesStore({ database, mark, now, newId }: NotesStoreParts): NotesPort {
  const findDamage = async (): Promise<NotesFailure | null> => {
    const [saved, found] = [await mark.read(), await database.notes.count()];
    return found < saved ? { kind: 'damaged', saved, found } : null;
  };
  // One count per session is enough: damage shows when the database is opened, not between two reads. Begun at once, so
  // that the first question does not wait for the opening; its failure is told by that question.
  let counted: Promise<NotesFailure | null> | undefined = findDamage();
  counted.catch(() => undefined);
  const guarded = <Value>(work: () => Promise<Value>): Promise<Result<Value, NotesFailure>> =>
    attempt(async () => {
      counted ??= findDamage();
      const damage = await counted.catch((error: unknown) => {
        counted = undefined;
        throw error;
      });
      return damage ? fail(damage) : succeed(await work());
    });
  const remark = async (): Promise<void> => mark.write(await database.notes.count());

  return {
    findByBuyer: (buyer) =>
      guarded(async () => {
        const buyerId = buyerIdOf(buyer);
        if (!buyerId) return [];
        const notes = await database.notes.where('buyerId').equals(buyerId).toArray();
        return notes.sort((a, b) => b.createdAt.localeCompare(a.createdAt));
      }),
    save: ({ id, buyer, threadKey, body }) =>
      attempt(async () => {
        const buyerId = buyerIdOf(buyer);
        if (!buyerId) return fail({ kind: 'unavailable', detail: 'The buyer has neither an address nor a name' });
        return guarded(async () => {
          const at = now();
          const earlier = id === undefined ? undefined : await database.notes.get(id);
          const note: CaseNote = earlier
            ? { ...earlier, body, updatedAt: at }
            : { id: id ?? newId(), buyerId, threadKey, body, createdAt: at, updatedAt: at };
          await database.notes.put(note);
          await remark();
          return note;
        });
      }),
    remove: (id) =>
      guarded(async () => {
        // Lowered first: a mark that is too high would be reported as damage, one that is too low as nothing.
        await mark.write(Math.max(0, (await database.notes.count()) - 1));
        await database.notes.delete(id);
        await remark();
        return null;
      }),
    findCaseData: (threadKey) => attempt(async () => succeed((await database.caseData.get(threadKey))?.data ?? null)),
    saveCaseData: (threadKey, data) =>
      attempt(async () => {
        await database.caseData.put({ threadKey, data });
        return succeed(null);
      }),
  };
}

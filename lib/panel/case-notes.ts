import { buyerOf } from './buyer-of.ts';
import { lintAgain } from './compute-advice.ts';
import { changeCase, openCaseOf, type PanelContext } from './panel-context.ts';
import type { NotesState, OpenCase } from './panel-state.ts';

/** Notes of a buyer before the vault has answered. */
export const NOTES_LOADING: NotesState = { kind: 'loading', items: [], saving: null, savedId: null, failure: null };

const withNotes = (open: OpenCase, change: Partial<NotesState>): OpenCase => ({
  ...open,
  notes: { ...open.notes, ...change },
});

/** Loads the notes about the buyer of the case; the coach then also watches for their words in a reply. */
export async function loadNotes(context: PanelContext, caseId: string): Promise<void> {
  const open = openCaseOf(context);
  if (open?.caseId !== caseId) return;
  const buyer = buyerOf(open.advice.case.thread);
  if (!buyer) {
    changeCase(context, caseId, (current) => withNotes(current, { kind: 'ready', items: [] }));
    return;
  }
  const found = await context.ports.notes.findByBuyer(buyer);
  changeCase(context, caseId, (current) =>
    found.ok && found.value.length === 0 && current.notes.items.length === 0
      ? withNotes(current, { kind: 'ready', failure: null })
      : found.ok
        ? lintAgain(context, withNotes(current, { kind: 'ready', items: found.value, failure: null }))
        : withNotes(current, { kind: 'failed', failure: found.error }),
  );
}

/** Writes a new note, or a changed one. @returns true only when the vault has it on disk. */
export async function saveNote(context: PanelContext, body: string, id?: string): Promise<boolean> {
  const open = openCaseOf(context);
  const buyer = open && buyerOf(open.advice.case.thread);
  if (!open || !buyer || body.trim() === '') return false;
  const { caseId } = open;
  changeCase(context, caseId, (current) => withNotes(current, { saving: id ?? 'new', savedId: null, failure: null }));
  const saved = await context.ports.notes.save({
    ...(id ? { id } : {}),
    buyer,
    threadKey: caseId,
    body: body.trim(),
  });
  changeCase(context, caseId, (current) => {
    if (!saved.ok) return withNotes(current, { saving: null, failure: saved.error });
    const others = current.notes.items.filter((note) => note.id !== saved.value.id);
    const items = [saved.value, ...others].toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
    return lintAgain(
      context,
      withNotes(current, { kind: 'ready', items, saving: null, savedId: saved.value.id, failure: null }),
    );
  });
  return saved.ok;
}

/** Deletes a note; it goes from the screen only when the vault has let go of it. */
export async function removeNote(context: PanelContext, id: string): Promise<boolean> {
  const open = openCaseOf(context);
  if (!open) return false;
  const { caseId } = open;
  changeCase(context, caseId, (current) => withNotes(current, { saving: id, savedId: null, failure: null }));
  const removed = await context.ports.notes.remove(id);
  changeCase(context, caseId, (current) =>
    removed.ok
      ? lintAgain(
          context,
          withNotes(current, { items: current.notes.items.filter((note) => note.id !== id), saving: null }),
        )
      : withNotes(current, { saving: null, failure: removed.error }),
  );
  return removed.ok;
}

import type { NotesFailure, NotesPort } from '../../lib/notes/index.ts';
import { fail, type Result } from '../../lib/values/index.ts';

type Answer<Value> = Promise<Result<Value, NotesFailure>>;

const open = (): Promise<NotesPort> => import('./notes-vault.ts').then(({ openVault }) => openVault());

/** The vault, opened beside the first picture; a question waits until it is open. */
export function lazyNotes(): NotesPort {
  let opening: Promise<NotesPort> | undefined = open();
  opening.catch(() => undefined);
  const ask = async <Value>(question: (vault: NotesPort) => Answer<Value>): Answer<Value> => {
    opening ??= open();
    try {
      return await question(await opening);
    } catch (error) {
      // The next question tries to open it again.
      opening = undefined;
      return fail({ kind: 'unavailable', detail: String(error) });
    }
  };
  return {
    findByBuyer: (buyer) => ask((vault) => vault.findByBuyer(buyer)),
    save: (note) => ask((vault) => vault.save(note)),
    remove: (id) => ask((vault) => vault.remove(id)),
    findCaseData: (threadKey) => ask((vault) => vault.findCaseData(threadKey)),
    saveCaseData: (threadKey, data) => ask((vault) => vault.saveCaseData(threadKey, data)),
  };
}

// Takes what the agent writes about a buyer. Gives notes that are found again. Knows nothing of replies: a note cannot be inserted.
export { buyerIdOf } from './buyer-id.ts';
export type { BuyerKey, CaseNote, NotesFailure, NotesPort } from './note.ts';

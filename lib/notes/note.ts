import type { IsoInstant, Result } from '../values/index.ts';

/** A buyer as the notes know him: by mail address where there is one, else by name within one site. */
export interface BuyerKey {
  readonly site: string;
  readonly address?: string;
  readonly name?: string;
}

/** A private note of the agent about a buyer's case. Not an insertable thing: it shares no type with replies. */
export interface CaseNote {
  readonly id: string;
  readonly buyerId: string;
  /** Conversation it was written in. */
  readonly threadKey: string;
  readonly body: string;
  readonly createdAt: IsoInstant;
  readonly updatedAt: IsoInstant;
}

/** Why notes cannot be read or written; `damaged`: fewer notes than were saved, see the recovery page. */
export type NotesFailure =
  | { readonly kind: 'unavailable'; readonly detail: string }
  | { readonly kind: 'full'; readonly detail: string }
  | { readonly kind: 'damaged'; readonly saved: number; readonly found: number };

/** What the panel asks of the vault. A save resolves only when it is on disk. */
export interface NotesPort {
  readonly findByBuyer: (buyer: BuyerKey) => Promise<Result<readonly CaseNote[], NotesFailure>>;
  readonly save: (note: {
    readonly id?: string;
    readonly buyer: BuyerKey;
    readonly threadKey: string;
    readonly body: string;
  }) => Promise<Result<CaseNote, NotesFailure>>;
  readonly remove: (id: string) => Promise<Result<null, NotesFailure>>;
  /** What the agent put right and typed in for one conversation (JSON data), null where nothing was kept. */
  readonly findCaseData: (threadKey: string) => Promise<Result<unknown, NotesFailure>>;
  readonly saveCaseData: (threadKey: string, data: unknown) => Promise<Result<null, NotesFailure>>;
}

import type { AdviceRequest } from '../advice/index.ts';

/** A ticket read from a file, ready for the engine but for the moment of writing. */
export interface Ticket {
  readonly id: string;
  readonly request: Omit<AdviceRequest, 'now'> & { readonly now?: string };
}

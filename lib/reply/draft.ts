import type { Case, Reason } from '../case/index.ts';
import type { Offers } from '../offers/index.ts';
import type { PolicyReport } from '../policy/index.ts';
import type { Money, RemedyId } from '../values/index.ts';

/** What the agent can switch. Absent choices follow the case. */
export interface ReplyChoice {
  readonly tone?: 'warm' | 'plain' | 'formal';
  readonly length?: 'short' | 'normal';
  /** Remedies to offer, in order; default: the ones the report makes required, then the best open ones. */
  readonly remedies?: readonly RemedyId[];
  /** Money the buyer is offered in all, as a step of the ladder; taken where it lies within what may be offered. */
  readonly amount?: Money;
  /** Remedy that pays `amount`; default: the first of `remedies`. */
  readonly amountFor?: RemedyId;
  /** ISO 639-1; default: the buyer's language where phrases exist, else English. */
  readonly language?: string;
  readonly agentName?: string;
}

/** What a reply is composed from. */
export interface ReplyInput {
  readonly case: Case;
  readonly report: PolicyReport;
  readonly offers: Offers | null;
  readonly choice?: ReplyChoice;
}

/** A sentence or two of the reply, and why it is there. */
export interface DraftPart {
  /** Act it carries out, such as `acknowledge`. */
  readonly act: string;
  /** Phrase it was made from, `<act>/<phrase>`. */
  readonly phrase: string;
  readonly text: string;
  /** New paragraph before it. */
  readonly paragraph: boolean;
  readonly because: readonly Reason[];
}

/** A reply ready to be read, changed and inserted by a person. Paragraphs are separated by one empty line. */
export interface Draft {
  readonly language: string;
  readonly text: string;
  readonly parts: readonly DraftPart[];
  /** The same in the agent's language, sentence for sentence, where it differs. */
  readonly meaning?: { readonly language: string; readonly text: string };
}

import type { IsoDay, IsoInstant } from '../values/index.ts';

/** Who wrote a message. Roles are never guessed: what the page does not say is `unknown` and is asked with one click. */
export type Role = 'buyer' | 'seller' | 'platform' | 'unknown';

/** One message of a conversation, in the words its writer typed. */
export interface Message {
  readonly from: Role;
  /** Name and address as the page shows them. */
  readonly author?: { readonly name?: string; readonly address?: string };
  /** Only where the source gives a machine-readable moment. */
  readonly at?: IsoInstant;
  /**
   * The day as written, where no moment can be fixed because nobody knows on whose clocks it was written (an attribution
   * line shows those of the person who quotes). On the writer's own calendar it may be a day earlier or later.
   */
  readonly day?: IsoDay;
  /** `HH:MM` as written beside `day`; of an unknown zone. */
  readonly writtenClock?: string;
  /** The page's own words for the time, kept as evidence where no moment could be read. */
  readonly atText?: string;
  /** What this writer wrote, without quoted mail and signature; line breaks are `\n`. */
  readonly text: string;
  /** Quoted history and forwarded mail cut from the text. */
  readonly quoted?: string;
  readonly signature?: string;
  /** ISO 639-1 code where the source names the language; else it is detected. */
  readonly language?: string;
  readonly attachments?: readonly string[];
  /** The page showed only a part (collapsed or clipped). */
  readonly partial?: boolean;
  /** Written by a machine in answer to a mail (out of office, returned mail); absent: written by a person. */
  readonly kind?: 'auto_reply' | 'bounce';
  /** Found inside a later mail's quoted history, not delivered on its own. */
  readonly unfolded?: boolean;
}

/** A conversation, oldest message first: what every reader gives and everything after works on. */
export interface Thread {
  /** Stable id of the conversation within its site; binds drafts and notes to it. */
  readonly key: string;
  /** Adapter or reader that read it, such as `gmail` or `eml`. */
  readonly site: string;
  readonly subject?: string;
  readonly messages: readonly Message[];
}

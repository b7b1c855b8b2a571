import type { Audience, NoComposer, PageThread, TaughtLayout } from '../sites/index.ts';

/**
 * What panel and page say to each other, over a port the panel opens to the one tab it shows (a page can never begin a
 * conversation). Types only. Requests go panel → page, events page → panel; events are hints and carry no authority.
 */
export interface PageRequests {
  'thread.read': {
    readonly request: Record<string, never>;
    readonly response:
      | { readonly ok: true; readonly thread: PageThread; readonly reading: string }
      | {
          readonly ok: false;
          readonly reason: 'not-a-ticket' | 'layout-changed' | 'still-loading';
          readonly missing: readonly string[];
          readonly reading: string;
          /** Conversation that the page is about all the same: a page that holds only the reply box. */
          readonly threadKey?: string;
        };
  };
  'composer.describe': {
    readonly request: Record<string, never>;
    readonly response: ComposerDescription;
  };
  /** What the agent taught of this host, before anything is read; null where nothing. */
  'layout.use': { readonly request: TaughtLayout | null; readonly response: true };
  /** What is selected in the page; '' where nothing is. */
  'passage.show': { readonly request: Passage; readonly response: { readonly shown: boolean } };
  'reply.insert': { readonly request: InsertRequest; readonly response: InsertResponse };
}

/** Words of a message, to be pointed out where they stand in the page. */
export interface Passage {
  readonly words: string;
  /** First words of the message they belong to: the same words may stand in several. */
  readonly messageStart: string;
}

/** The reply box in the page, or why none can be written to. */
export type ComposerDescription =
  | { readonly found: true; readonly audience: Audience; readonly empty: boolean; readonly draft: string }
  | { readonly found: false; readonly reason: NoComposer };

/**
 * Bound to the conversation it was written for: the page re-checks key and reading at the moment of writing, since a tab
 * may show another page, or another ticket under the old address, by then.
 */
export interface InsertRequest {
  readonly threadKey: string;
  /** Mark of the reading that the reply answers; only the document that gave it knows it. */
  readonly reading: string;
  readonly text: string;
  /** True only after the agent's second click: "this is an internal note", or "I looked who reads this box". */
  readonly allowInternal: boolean;
  /** The same for an insertion asked for again after a lost port: it is then answered, not written twice. */
  readonly id: string;
  /** Moment after which nobody waits any more and nothing may be written, ms since the epoch. */
  readonly notAfter: number;
}

/** How an insertion ended, with the plain reason where nothing was written. */
export type InsertResponse =
  | { readonly status: 'inserted'; readonly method: string }
  /** Terminal: nothing was written. */
  | {
      readonly status: 'refused';
      readonly reason: 'thread-changed' | NoComposer | 'internal-note' | 'audience-unknown' | 'not-editable';
    }
  /** Something went wrong while writing; `written` says whether the box may hold a part of the text. */
  | { readonly status: 'failed'; readonly reason: string; readonly written: boolean };

/** What the page tells unasked. */
export interface PageEvents {
  /** Another conversation is in view, or this one got messages: read again. */
  'thread.changed': { readonly threadKey: string | null };
  /** The agent's own draft in the page's reply box. */
  'draft.changed': { readonly threadKey: string; readonly text: string };
}

/** Why a request got no answer. */
export type ChannelFailure = 'no-reader' | 'tab-closed' | 'timeout' | 'stale-reader' | 'no-permission' | 'bad-answer';

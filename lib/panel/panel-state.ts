import type { Advice } from '../advice/index.ts';
import type { Finding } from '../lint/index.ts';
import type { ChannelFailure, ComposerDescription, InsertResponse } from '../messages/index.ts';
import type { CaseNote, NotesFailure } from '../notes/index.ts';
import type { OrderReading } from '../orders/index.ts';
import type { ReplyChoice } from '../reply/index.ts';
import type { AgentProfile, SellerSettings } from '../settings/index.ts';
import type { Thread } from '../thread/index.ts';
import type { IsoInstant } from '../values/index.ts';
import type { ExportedState } from './exports/settle-exported.ts';
import type { KeptCase } from './kept-case.ts';
import type { Teaching } from './teach/teaching.ts';

/** What stands in the panel. Every state but `case` says what the agent can do next. */
export type Screen =
  | { readonly kind: 'loading' }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'not-a-ticket' }
  | { readonly kind: 'layout-changed'; readonly missing: readonly string[] }
  | { readonly kind: 'stale-after-update' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'unreachable'; readonly reason: ChannelFailure }
  /** The engine could not be loaded, or failed over a case. */
  | { readonly kind: 'failed'; readonly part: 'engine' | 'case' }
  | { readonly kind: 'case'; readonly open: OpenCase };

/** Where a conversation came from; only one read from a page can be answered in that page. */
export type ThreadOrigin =
  | {
      readonly kind: 'page';
      readonly origin: string | null;
      /** The page's mark of the reading, without which it takes no reply. */
      readonly reading: string;
      readonly siteName: string;
      readonly general: boolean;
      readonly hiddenMessages: number;
      readonly orderText?: string;
    }
  | { readonly kind: 'pasted' };

/**
 * How the last insertion ended. `needs-consent`: the box is an internal note, or nobody knows who reads it, and the agent
 * has not said yes to that.
 */
export type Insertion =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'inserted' }
  | { readonly kind: 'needs-consent'; readonly to: 'internal' | 'unknown' }
  | { readonly kind: 'held-back'; readonly rules: readonly string[] }
  | { readonly kind: 'refused'; readonly reason: Extract<InsertResponse, { status: 'refused' }>['reason'] }
  | { readonly kind: 'failed'; readonly reason: string; readonly written: boolean }
  | { readonly kind: 'unreachable'; readonly reason: ChannelFailure };

/** A text the coach has looked at. */
export interface CoachedText {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The reply in the panel: the engine's, or the agent's once he has changed it. */
interface ReplyState extends CoachedText {
  readonly edited: boolean;
}

/** Notes about this buyer. A note is shown as saved only when the vault has said so. */
export interface NotesState {
  readonly kind: 'loading' | 'ready' | 'failed';
  readonly items: readonly CaseNote[];
  /** Write under way: id of the note, `new` for one that has none yet. */
  readonly saving: string | null;
  /** Id of the note saved last, for the "Saved" beside it. */
  readonly savedId: string | null;
  readonly failure: NotesFailure | null;
}

/** Whether corrections and typed facts are on disk. `unreadable`: older data was found that this version cannot read. */
export type KeptState = 'unchanged' | 'saving' | 'saved' | 'failed' | 'unreadable';

/** Whether the agent is reminded of the case's clocks; `silent`: no notification may be shown. */
export type RemindersState = 'off' | 'on' | 'silent' | 'failed';

/** A ticket on the screen, with everything the agent has done to it. */
export interface OpenCase {
  /** Binds drafts, corrections and insertions to this conversation. */
  readonly caseId: string;
  /** The conversation's own key, as the page knows it. */
  readonly threadKey: string;
  readonly from: ThreadOrigin;
  readonly thread: Thread;
  readonly settings: SellerSettings;
  readonly profile: AgentProfile;
  readonly kept: KeptCase;
  readonly keptState: KeptState;
  readonly orders: readonly OrderReading[];
  /** Imported orders that fit. */
  readonly exported: ExportedState;
  readonly choice: ReplyChoice;
  readonly advice: Advice;
  readonly reply: ReplyState;
  /** The agent's text in the page's own reply box, once it has been typed in. */
  readonly pageDraft: CoachedText | null;
  readonly composer: ComposerDescription | null;
  readonly insertion: Insertion;
  readonly copied: 'no' | 'yes' | 'failed';
  /** The last pasted order text was read, or nothing was recognised in it. */
  readonly orderPaste: 'none' | 'read' | 'nothing-found';
  readonly notes: NotesState;
  readonly reminders: RemindersState;
}

/** Everything the panel shows. */
export interface PanelState {
  readonly screen: Screen;
  /** A reading is under way; what is on the screen stays until it ends. */
  readonly busy: boolean;
  readonly site: { readonly origin: string | null; readonly alwaysOn: boolean };
  readonly now: IsoInstant;
  /** The last pasted conversation could not be told into messages. */
  readonly pasteFailed: boolean;
  /** The text selected in the page could not be used: nothing is selected, or the page may not be read. */
  readonly selectionFailed: 'empty' | 'unread' | null;
  /** The lesson under way; it stands in the place of everything else. */
  readonly teaching: Teaching | null;
}

import type {
  ChannelFailure,
  InsertRequest,
  PageRequests,
  Passage,
  Pointing,
  TeacherRequests,
  TeachOutcome,
  TeachStep,
} from '../messages/index.ts';
import type { NotesPort } from '../notes/index.ts';
import type { FollowedCase } from '../reminders/index.ts';
import type { AgentProfile, SellerSettings } from '../settings/index.ts';
import type { TaughtLayout } from '../sites/index.ts';
import type { IsoInstant, Result } from '../values/index.ts';
import type { ExportedOrdersPort } from './exports/exports-port.ts';

/** An insertion as the panel asks for it; number and time limit are the port's own. */
export type ReplyToInsert = Omit<InsertRequest, 'id' | 'notAfter'>;

type Answer<Name extends keyof PageRequests> = Promise<Result<PageRequests[Name]['response'], ChannelFailure>>;

/** The page in the active tab of the panel's window. */
export interface PagePort {
  readonly readThread: () => Answer<'thread.read'>;
  readonly describeComposer: () => Answer<'composer.describe'>;
  /** Text that is selected in the page; '' where none is. */
  readonly readSelection: () => Promise<Result<string, ChannelFailure>>;
  /** Points words out in the page. */
  readonly showPassage: (passage: Passage) => Answer<'passage.show'>;
  readonly insert: (request: ReplyToInsert) => Answer<'reply.insert'>;
  /** Calls back when another page or conversation is in view, or the agent's draft changed. Returns the way to stop. */
  readonly watch: (listener: (event: PageEvent) => void) => () => void;
}

/** Something happened in the page or its tab. */
export type PageEvent =
  | { readonly kind: 'page-changed' }
  | { readonly kind: 'thread-changed'; readonly threadKey: string | null }
  | { readonly kind: 'draft-changed'; readonly threadKey: string; readonly text: string }
  | { readonly kind: 'reader-gone'; readonly reason: ChannelFailure };

/** The site of the active tab and the right to read it. */
export interface SiteAccessPort {
  readonly describe: () => Promise<{ readonly origin: string | null; readonly alwaysOn: boolean }>;
  /** Asks the browser for this one site; must be called in a click. */
  readonly alwaysOnHere: () => Promise<boolean>;
  readonly forgetHere: () => Promise<boolean>;
}

/** Settings as they stood until others took their place. */
export interface SettingsVersion {
  readonly replacedAt: IsoInstant;
  readonly settings: SellerSettings;
}

/** The seller's own rules and the agent's profile, kept on the device. */
export interface SettingsPort {
  readonly load: () => Promise<SellerSettings>;
  readonly save: (settings: SellerSettings) => Promise<void>;
  /** What stood before, newest first. */
  readonly versions: () => Promise<readonly SettingsVersion[]>;
  readonly watch: (listener: (settings: SellerSettings) => void) => () => void;
  readonly loadProfile: () => Promise<AgentProfile>;
  readonly saveProfile: (profile: AgentProfile) => Promise<void>;
  readonly watchProfile: (listener: (profile: AgentProfile) => void) => () => void;
}

type Taught<Value> = Promise<Result<Value, ChannelFailure>>;

/** A lesson in the page of the active tab. */
export interface PageLesson {
  /** Waits until the agent has pointed at a part in the page. */
  readonly point: (step: TeachStep) => Taught<Pointing>;
  /** Frames the next or previous part that may be meant. Gives its first words. */
  readonly walk: (by: 1 | -1) => Taught<string>;
  readonly choose: () => Taught<true>;
  readonly learn: (request: TeacherRequests['teach.learn']['request']) => Taught<TeachOutcome>;
  readonly close: () => void;
}

/** Opens lessons. `onClose` is called when the page ends one by itself. */
export interface TeacherPort {
  readonly open: (onClose: () => void) => Taught<PageLesson>;
}

/** Layouts that the agent taught, one a host, kept on the device. */
export interface LayoutsPort {
  readonly load: () => Promise<readonly TaughtLayout[]>;
  readonly find: (host: string) => Promise<TaughtLayout | null>;
  readonly save: (layout: TaughtLayout) => Promise<void>;
  readonly remove: (host: string) => Promise<void>;
  readonly watch: (listener: () => void) => () => void;
}

/** What is kept of a followed case by the panel; what has been told is the background's. */
export type FollowedClocks = Pick<FollowedCase, 'title' | 'zone' | 'clocks'>;

/** Cases whose clocks the agent is reminded of. */
export interface RemindersPort {
  readonly isFollowed: (caseId: string) => Promise<boolean>;
  /** Must be called in a click, since the browser may ask. `silent`: kept, but no notification may be shown. */
  readonly follow: (caseId: string, followed: FollowedClocks) => Promise<'shown' | 'silent'>;
  /** The clocks as they are now; nothing where the case is not followed. */
  readonly renew: (caseId: string, followed: FollowedClocks) => Promise<void>;
  readonly forget: (caseId: string) => Promise<void>;
}

/** Everything the panel needs from outside. */
export interface PanelPorts {
  readonly page: PagePort;
  readonly access: SiteAccessPort;
  readonly notes: NotesPort;
  readonly exports: ExportedOrdersPort;
  readonly teacher: TeacherPort;
  readonly layouts: LayoutsPort;
  readonly settings: SettingsPort;
  readonly reminders: RemindersPort;
  /** Hands a text to the agent as a file. */
  readonly files: { readonly save: (name: string, text: string, type: string) => void };
  readonly clipboard: { readonly writeText: (text: string) => Promise<boolean> };
  readonly clock: { readonly now: () => IsoInstant };
}
